import type { supervision as zh } from '../zh/supervision';

export const supervision: typeof zh = {
  title: 'Supervision',
  tabs: {
    overdue: 'Overdue',
    reviews: 'To review',
    slips: 'Slips',
    preview: 'What will fire',
    policy: 'Policy',
  },
};
