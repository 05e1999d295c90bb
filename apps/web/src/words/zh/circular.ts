export const circular = {
  title: '通报',
};
