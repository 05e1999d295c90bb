import type { CommitmentId } from './id';

/** 紧 / 常 / 疏 (design language: rows of 30, 36, 44). */
export const DENSITIES = ['compact', 'regular', 'relaxed'] as const;
export const LANGUAGES = ['zh', 'en'] as const;
export const THEMES = ['system', 'light', 'dark'] as const;

/** A look at the ledger that a person comes back to: its filters, order and grouping as they stand in the address. */
export interface SavedView {
  readonly name: string;
  /** Without the question mark. */
  readonly query: string;
}

/** How one person likes the pages. It changes nothing for anybody else and is no business of the trail. */
export interface Preferences {
  /** In the order of the tabs. */
  readonly views: readonly SavedView[];
  /** The ledger's columns in their order; null: as they come. */
  readonly columns: readonly string[] | null;
  readonly density: (typeof DENSITIES)[number];
  readonly language: (typeof LANGUAGES)[number];
  readonly theme: (typeof THEMES)[number];
  /** Single letters as keys; whoever dictates or mistypes turns them off (WCAG 2.1.4). */
  readonly letterKeys: boolean;
  /** 关注. */
  readonly followed: readonly CommitmentId[];
}

/** Of whoever has not chosen yet. */
export const DEFAULT_PREFERENCES: Preferences = {
  views: [],
  columns: null,
  density: 'compact',
  language: 'zh',
  theme: 'system',
  letterKeys: true,
  followed: [],
};
