import { sentOn, slip, soon, type Told } from './ledger';
import { ALL_HEADS, MONITORS, OFFICE, remind, TIYU } from './posts';

/** Three weeks in which the worker stood still, first and last day. */
export const THREE_WEEKS: readonly (readonly [from: string, to: string])[] = [
  ['2023-10-02', '2023-10-08'],
  ['2023-11-13', '2023-11-19'],
  ['2024-01-08', '2024-01-14'],
];

/** What of the above is not told on those days, or not at all, after the three weeks. */
export const NOT_THEN: readonly Told[] = [
  // First week, 10-02..10-08. The slips of 10-07 and 10-08 go out on Mon 10-09; what counts from their delivery moves.
  ...slip(1, '2023-10-07', 22, 'milestone', ['zhujian-liaison', 'zhujian-head'], ['deputy-urban']),
  ...soon('slip_reply', 22, 'zhujian-liaison', '2023-10-09'),
  ...slip(4, '2023-10-08', 29, 'behind', ALL_HEADS, MONITORS),
  ...soon('slip_reply', 29, 'wenlv-head', '2023-10-19'),
  ...slip(5, '2023-10-23', 29, 'behind', ['deputy-education-health', 'district-head'], [OFFICE]),
  // Second week, 11-13..11-19. Item 32 is closed on 11-15: its last reminder is overtaken and never goes out.
  ...remind('promised', [32], '2023-11-14'),
  ...remind('promised', [3, 5, 14, 20, 26, 31, 35], '2023-11-16'),
  ...remind('promised', [25], '2023-11-17'),
  // Third week, 01-08..01-14: level 1 for December's report and level 2 for the promises, and all that counts from them.
  ...slip(1, '2024-01-08', 8, 'report', TIYU, ['deputy-education-health']),
  ...soon('slip_reply', 8, 'tiyu-liaison', '2024-01-10'),
  ...slip(2, '2024-01-16', 8, 'report', ['tiyu-head'], ['deputy-education-health']),
  ...soon('slip_reply', 8, 'tiyu-head', '2024-01-22'),
  ...slip(3, '2024-01-24', 8, 'report', ['tiyu-head'], [OFFICE]),
  ...soon('slip_reply', 8, 'tiyu-head', '2024-01-30'),
  ...slip(2, '2024-01-10', 8, 'promised', ['tiyu-head'], ['deputy-education-health']),
  ...soon('slip_reply', 8, 'tiyu-head', '2024-01-16'),
  ...slip(3, '2024-01-18', 8, 'promised', ['tiyu-head'], [OFFICE]),
  ...soon('slip_reply', 8, 'tiyu-head', '2024-01-24'),
  ...slip(2, '2024-01-10', 34, 'promised', ['yingji-head'], ['deputy-rural-emergency']),
  ...soon('slip_reply', 34, 'yingji-head', '2024-01-16'),
  ...slip(3, '2024-01-18', 34, 'promised', ['yingji-head'], [OFFICE]),
  ...soon('slip_reply', 34, 'yingji-head', '2024-01-24'),
];

/** And what is told instead: dated as the rule dated it, sent on the worker's first morning. */
export const BUT_THEN: readonly Told[] = [
  // Item 22: due 10-07, delivered 10-09. Answer within 10, 11, 12; given on the evening of 10-09, so no reminder on
  // 10-11. Level 2 would now come after 10, 11, 12, 13, 16 on 10-17; the promise still holds it to 10-23.
  ...sentOn(
    '2023-10-09',
    slip(1, '2023-10-07', 22, 'milestone', ['zhujian-liaison', 'zhujian-head'], ['deputy-urban']),
  ),
  // Item 29: due 10-08, delivered 10-09; ten working days to answer end with 10-23, and so do those before level 5.
  ...sentOn('2023-10-09', slip(4, '2023-10-08', 29, 'behind', ALL_HEADS, MONITORS)),
  ...soon('slip_reply', 29, 'wenlv-head', '2023-10-20'),
  ...slip(5, '2023-10-24', 29, 'behind', ['deputy-education-health', 'district-head'], [OFFICE]),

  // Reminders depend on time alone: on Mon 11-20, dated 11-16 and 11-17. Item 25 is closed only that evening.
  ...sentOn('2023-11-20', remind('promised', [3, 5, 14, 20, 26, 31, 35], '2023-11-16')),
  ...sentOn('2023-11-20', remind('promised', [25], '2023-11-17')),

  // Item 8, December's report: due 01-08, delivered Mon 01-15. Answer within 16, 17, 18.
  ...sentOn('2024-01-15', slip(1, '2024-01-08', 8, 'report', TIYU, ['deputy-education-health'])),
  ...soon('slip_reply', 8, 'tiyu-liaison', '2024-01-17'),
  // 16, 17, 18, 19, 22; then 01-23. Answer within 24, 25, 26, 29, 30.
  ...slip(2, '2024-01-23', 8, 'report', ['tiyu-head'], ['deputy-education-health']),
  ...soon('slip_reply', 8, 'tiyu-head', '2024-01-29'),
  // Answer within 02-01, 02, 04 (a Sunday worked), 05, 06.
  ...slip(3, '2024-01-31', 8, 'report', ['tiyu-head'], [OFFICE]),
  ...soon('slip_reply', 8, 'tiyu-head', '2024-02-05'),
  // The promises: level 1 went out on 01-02, level 2 was due on 01-10 and is delivered on 01-15. Answer within 16, 17,
  // 18, 19, 22; level 3 on 01-23. Answer within 24, 25, 26, 29, 30.
  ...sentOn('2024-01-15', slip(2, '2024-01-10', 8, 'promised', ['tiyu-head'], ['deputy-education-health'])),
  ...soon('slip_reply', 8, 'tiyu-head', '2024-01-19'),
  ...slip(3, '2024-01-23', 8, 'promised', ['tiyu-head'], [OFFICE]),
  ...soon('slip_reply', 8, 'tiyu-head', '2024-01-29'),
  ...sentOn('2024-01-15', slip(2, '2024-01-10', 34, 'promised', ['yingji-head'], ['deputy-rural-emergency'])),
  ...soon('slip_reply', 34, 'yingji-head', '2024-01-19'),
  ...slip(3, '2024-01-23', 34, 'promised', ['yingji-head'], [OFFICE]),
  ...soon('slip_reply', 34, 'yingji-head', '2024-01-29'),
];
