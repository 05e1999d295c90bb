export const administration = {
  title: '管理',
};
