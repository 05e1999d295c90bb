import { Gap } from '../../components/gap';
import { figure, large, NOTHING, oneDecimal } from '../../format/figure';
import type { WallChartItem } from '../../api/queries/wall-chart';
import { wallChartWords } from '../../words/wall-chart';
import { useLanguage, useWords } from '../../words/words';
import { shownAs } from './geometry';

interface Props {
  readonly item: WallChartItem;
}

/** Verified of promised, both rates and the gap; what has no percentage says how far it is in words. */
export function Figures({ item }: Props) {
  const standing = item.deciding?.standing;
  const whole = item.deciding?.value ?? item.deciding?.denominator ?? null;
  const said = useStages(item);
  const language = useLanguage();
  if (shownAs(item) !== 'bars' || !standing) {
    return (
      <td className="num muted" colSpan={4}>
        {said}
      </td>
    );
  }
  const closed = item.closedOn !== null;
  const shown =
    language === 'zh' && inSameScale(standing.verified, whole)
      ? (value: string | null) => large(value ?? '')
      : figure;
  return (
    <>
      <td className="num">
        <b>{shown(standing.verified)}</b>
        <span className="faint" lang="zh">
          /{whole === null ? '' : shown(whole)}
          {item.deciding?.unit}
        </span>
      </td>
      <td className="num">{standing.verifiedRate === null ? NOTHING : oneDecimal(standing.verifiedRate)}</td>
      <td className="num muted">
        {closed || standing.plannedRate === null ? NOTHING : oneDecimal(standing.plannedRate)}
      </td>
      <td className="num">
        <b>
          {closed ? <span className="faint">{NOTHING}</span> : <Gap gap={standing.gap} light={item.light} />}
        </b>
      </td>
    </>
  );
}

/** Both in 万 or both in 亿: a row keeps one scale. */
const inSameScale = (one: string | null, other: string | null): boolean =>
  one !== null &&
  other !== null &&
  /[万亿]$/.test(large(one)) &&
  large(one).slice(-1) === large(other).slice(-1);

/** How far what is not counted has got: “节点 2/3”. */
export function useStages(item: WallChartItem): string {
  const words = useWords(wallChartWords);
  const { leaves, milestones, policyRates, deciding, mergedIntoNumber } = item;
  if (mergedIntoNumber !== null) return NOTHING;
  if (leaves) return words.subItems(leaves.closed, leaves.total);
  if (deciding?.kind === 'policy_rate' && policyRates.length > 0)
    return words.rates(
      policyRates.filter(({ issuedState }) => issuedState === 'in_force').length,
      policyRates.length,
    );
  if (milestones.length > 0)
    return words.milestones(milestones.filter(({ state }) => state === 'met').length, milestones.length);
  if (deciding?.kind === 'milestone')
    return words.milestones(Number(deciding.standing?.verified ?? 0), Number(deciding.value ?? 1));
  return NOTHING;
}
