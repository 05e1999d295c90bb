export const TABS = ['overview', 'reviews', 'slips', 'overdue', 'preview', 'policy'] as const;
export type Tab = (typeof TABS)[number];

export const isTab = (text: string): text is Tab => TABS.some((tab) => tab === text);
