export const wallChart = {
  title: '挂图',
};
