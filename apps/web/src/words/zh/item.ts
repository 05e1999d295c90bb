export const item = {
  title: '事项',
};
