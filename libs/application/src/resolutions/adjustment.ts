import {
  asId,
  DomainError,
  isFigure,
  type Adjustment,
  type Commitment,
  type Target,
  type TargetId,
} from '@app/domain';

type Change = Readonly<Record<string, unknown>>;

/** What a recorded adjustment keeps: the printed value beside the new one. Throws `target_unknown`, `figure_invalid`, `resolution_required`. */
export function adjustmentChange(
  { title }: Pick<Commitment, 'title'>,
  targets: readonly Target[],
  adjustment: Adjustment,
): Change {
  if (!adjustment.title && adjustment.values.length === 0) throw new DomainError('resolution_required');
  return {
    title: adjustment.title ? { before: title, after: adjustment.title } : null,
    values: adjustment.values.map(({ targetId, value }) => {
      const target = targets.find(({ id }) => id === targetId);
      if (!target) throw new DomainError('target_unknown');
      if (!isFigure(value)) throw new DomainError('figure_invalid', { value });
      return { targetId, what: target.what, before: target.value, after: value };
    }),
  };
}

/** The adjustment that was recorded so. */
export function adjustmentIn(change: Change | null): Adjustment {
  const title = textIn(change?.['title'], 'after');
  const values: readonly unknown[] = Array.isArray(change?.['values']) ? change['values'] : [];
  return {
    ...(title ? { title } : {}),
    values: values.map((one) => ({
      targetId: asId<TargetId>(textIn(one, 'targetId')),
      value: textIn(one, 'after'),
    })),
  };
}

function textIn(value: unknown, field: string): string {
  if (typeof value !== 'object' || value === null) return '';
  const text: unknown = Object.entries(value).find(([name]) => name === field)?.[1];
  return typeof text === 'string' ? text : '';
}
