import { slip, soon, type Told } from './ledger';
import { ALL_HEADS, MONITORS, OFFICE, remind, SUPERVISION, TIYU, YINGJI } from './posts';

/**
 * Who must be told what on which day, written by hand from the calendar on the wall and the default policy. Nothing here
 * is computed by the product or copied from a run. How days are counted: ruling 22 ("n working days after X" goes out on
 * the first working day after the n-th counted one, X not counted; "n before" on that day), ruling 32 (report days).
 *
 * The days off that matter: 2023-01-21..27 (28, 29 worked), 04-05, 04-29..05-03 (04-23, 05-06 worked), 06-22..24 (06-25
 * worked), 09-29..10-06 (10-07, 10-08 worked), 2024-01-01, 02-10..17 (02-04, 02-18 worked), 04-04..06 (04-07 worked).
 */

// 33 of the 36 numbers report at first: item 4 is merged into item 3, items 12 and 34 have nothing to count (ruling 10).
// prettier-ignore
const ALL = [
  1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32,
  33, 35, 36,
];
const but = (items: readonly number[], ...gone: readonly number[]): number[] =>
  items.filter((item) => !gone.includes(item));
const FROM_JULY = but(ALL, 2, 15); // closed on 06-30
const FROM_SEPTEMBER = but(FROM_JULY, 18); // closed on 08-31
const FROM_OCTOBER = but(FROM_SEPTEMBER, 7, 13); // closed on 09-27
const DECEMBER = [1, 6, 8, 9, 10, 11, 16, 19, 22, 23, 24, 28, 29, 30, 33, 36]; // promised for 12-31

/** A month's report: five working days and one working day before its day, to whoever has not filed by 09:00 that day. */
const REPORTS: Told[] = [
  // February, due Mon 03-06. Before it: 03-03 (1), 02, 01, 02-28, 27 (5).
  ...remind('report', ALL, '2023-02-27', '2023-03-03'),
  // March, due Thu 04-06, the day after Qingming. 04-04 (1), 03, 03-31, 30, 29 (5). Item 2 filed on 03-31.
  ...remind('report', ALL, '2023-03-29'),
  ...remind('report', but(ALL, 2), '2023-04-04'),
  // April, due Fri 05-05. 05-04 (1), 04-28, 27, 26, 25 (5). Item 24 filed on 04-28.
  ...remind('report', ALL, '2023-04-25'),
  ...remind('report', but(ALL, 24), '2023-05-04'),
  // May, due Mon 06-05. 06-02 (1), 01, 05-31, 30, 29 (5). Item 16 filed on 05-31.
  ...remind('report', ALL, '2023-05-29'),
  ...remind('report', but(ALL, 16), '2023-06-02'),
  // June, due Wed 07-05. 07-04 (1), 03, 06-30, 29, 28 (5). Items 2 and 15 filed on 06-28 at 08:40, item 10 on 06-30.
  ...remind('report', but(ALL, 2, 15), '2023-06-28'),
  ...remind('report', but(ALL, 2, 15, 10), '2023-07-04'),
  // July, due Mon 08-07. 08-04 (1), 03, 02, 01, 07-31 (5). Item 23 filed on 07-31 at 08:40.
  ...remind('report', but(FROM_JULY, 23), '2023-07-31', '2023-08-04'),
  // August, due Tue 09-05. 09-04 (1), 01, 08-31, 30, 29 (5). Item 18 filed on 08-29 at 08:40; 6, 16, 24 on 08-31.
  ...remind('report', but(FROM_JULY, 18), '2023-08-29'),
  ...remind('report', but(FROM_SEPTEMBER, 6, 16, 24), '2023-09-04'),
  // September, due Sat 10-07, which is worked. Before the holidays: 09-28 (1), 27, 26, 25, 22 (5). Items 7 and 13 filed
  // on 09-26, item 11 on 09-28 at 08:40.
  ...remind('report', FROM_SEPTEMBER, '2023-09-22'),
  ...remind('report', but(FROM_OCTOBER, 11), '2023-09-28'),
  // October, due Mon 11-06. 11-03 (1), 02, 01, 10-31, 30 (5). Items 17, 21, 27 filed on 10-27, item 10 on 10-31.
  ...remind('report', but(FROM_OCTOBER, 17, 21, 27), '2023-10-30'),
  ...remind('report', but(FROM_OCTOBER, 17, 21, 27, 10), '2023-11-03'),
  // November, due Tue 12-05. 12-04 (1), 01, 11-30, 29, 28 (5). What is promised for 11-30 was filed on 11-27.
  ...remind('report', DECEMBER, '2023-11-28', '2023-12-04'),
  // December, due Fri 01-05. 01-04 (1), 03, 02, 12-29, 28 (5). All others filed on 12-26.
  ...remind('report', [8, 33], '2023-12-28', '2024-01-04'),
  // January, due Mon 02-05. 02-04 (1, a Sunday worked), 02, 01, 01-31, 30 (5).
  ...remind('report', [8, 33], '2024-01-30', '2024-02-04'),
  // February, due Tue 03-05. 03-04 (1), 01, 02-29, 28, 27 (5). Item 33 was closed on 02-23.
  ...remind('report', [8], '2024-02-27', '2024-03-04'),
  // March, due Sun 04-07, which is worked. 04-03 (1, after the end of this test), 02, 01, 03-29, 28 (5).
  ...remind('report', [8], '2024-03-28'),
];

/** The promised date: ten, five and one working days before it, until the item is closed. Promised days do not move. */
const PROMISES: Told[] = [
  // Fri 06-30: 29 (1), 28, 27, 26, 25 (5, a Sunday worked), 21, 20, 19, 16, 15 (10).
  ...remind('promised', [2, 15], '2023-06-15', '2023-06-25', '2023-06-29'),
  // Thu 08-31: 30 (1), 29, 28, 25, 24 (5), 23, 22, 21, 18, 17 (10).
  ...remind('promised', [18], '2023-08-17', '2023-08-24', '2023-08-30'),
  // Sat 09-30, within the holidays: 28 (1), 27, 26, 25, 22 (5), 21, 20, 19, 18, 15 (10). Closed on the evening of 09-27.
  ...remind('promised', [7, 13], '2023-09-15', '2023-09-22'),
  // Tue 10-31: 30 (1), 27, 26, 25, 24 (5), 23, 20, 19, 18, 17 (10).
  ...remind('promised', [17, 21, 27], '2023-10-17', '2023-10-24', '2023-10-30'),
  // Wed 11-15: 14 (1), 13, 10, 09, 08 (5), 07, 06, 03, 02, 01 (10).
  ...remind('promised', [32], '2023-11-01', '2023-11-08', '2023-11-14'),
  // Fri 11-24: 23 (1), 22, 21, 20, 17 (5), 16, 15, 14, 13, 10 (10). Closed on 11-20.
  ...remind('promised', [25], '2023-11-10', '2023-11-17'),
  // Thu 11-30: 29 (1), 28, 27, 24, 23 (5), 22, 21, 20, 17, 16 (10).
  ...remind('promised', [3, 5, 14, 20, 26, 31, 35], '2023-11-16', '2023-11-23', '2023-11-29'),
  // Sun 12-31: 29 (1), 28, 27, 26, 25 (5), 22, 21, 20, 19, 18 (10). Most are closed on 12-28; item 12 is moved on 12-21.
  ...remind('promised', [...DECEMBER, 34], '2023-12-18', '2023-12-25'),
  ...remind('promised', [8, 33, 34], '2023-12-29'),
  ...remind('promised', [12], '2023-12-18'),
  // Item 12 by resolution to Fri 2024-03-29: 28 (1), 27, 26, 25, 22 (5), 21, 20, 19, 18, 15 (10).
  ...remind('promised', [12], '2024-03-15', '2024-03-22', '2024-03-28'),
];

/** Inner dates: ten, five and one working days before, until the report that names them is accepted. */
const MILESTONES: Told[] = [
  // Fri 03-31: 30 (1), 29, 28, 27, 24 (5), 23, 22, 21, 20, 17 (10).
  ...remind('milestone', [2], '2023-03-17', '2023-03-24', '2023-03-30'),
  // Fri 04-28: 27 (1), 26, 25, 24, 23 (5, a Sunday worked), 21, 20, 19, 18, 17 (10).
  ...remind('milestone', [24], '2023-04-17', '2023-04-23', '2023-04-27'),
  // Wed 05-31: 30 (1), 29, 26, 25, 24 (5), 23, 22, 19, 18, 17 (10).
  ...remind('milestone', [16], '2023-05-17', '2023-05-24', '2023-05-30'),
  // Thu 06-15: 14 (1), 13, 12, 09, 08 (5), 07, 06, 05, 02, 01 (10). Named by the report of 06-05.
  ...remind('milestone', [35], '2023-06-01'),
  // Fri 06-30 as above.
  ...remind('milestone', [10], '2023-06-15', '2023-06-25', '2023-06-29'),
  // Mon 07-31: 28 (1), 27, 26, 25, 24 (5), 21, 20, 19, 18, 17 (10).
  ...remind('milestone', [23], '2023-07-17', '2023-07-24', '2023-07-28'),
  // Thu 08-31 as above.
  ...remind('milestone', [6, 16, 24], '2023-08-17', '2023-08-24', '2023-08-30'),
  // Fri 09-15: 14 (1), 13, 12, 11, 08 (5), 07, 06, 05, 04, 01 (10). Named by the report of 09-05.
  ...remind('milestone', [10], '2023-09-01'),
  // Thu 09-28: 27 (1), 26, 25, 22, 21 (5), 20, 19, 18, 15, 14 (10).
  ...remind('milestone', [11], '2023-09-14', '2023-09-21', '2023-09-27'),
  // Sat 09-30 as above. Missed.
  ...remind('milestone', [22], '2023-09-15', '2023-09-22', '2023-09-28'),
  // Tue 10-31 as above.
  ...remind('milestone', [10], '2023-10-17', '2023-10-24', '2023-10-30'),
  // Fri 11-10: 09 (1), 08, 07, 06, 03 (5), 02, 01, 10-31, 30, 27 (10). Moved on the evening of 11-03 to Fri 12-08:
  // 07 (1), 06, 05, 04, 01 (5), 11-30, 29, 28, 27, 24 (10). Named by the report of 12-05.
  ...remind('milestone', [28], '2023-10-27', '2023-11-03', '2023-11-24', '2023-12-01'),
  // Fri 12-15: 14 (1), 13, 12, 11, 08 (5), 07, 06, 05, 04, 01 (10). Named by the report of 12-05.
  ...remind('milestone', [16], '2023-12-01'),
  // Wed 12-20: its first would be 12-06; named by the report of 12-05.
];

/** Assigned on 01-20, to be acknowledged within three working days: 28, 29, 30; one before it is Sunday 01-29, worked. */
const RECEIPTS: Told[] = [
  ...remind('handling', [29, 36], '2023-01-29'),
  // Item 29 not by 01-30: urged on the next working day; to be answered within 02-01, 02, 03. It is acknowledged on
  // 02-07, before five working days after 01-31 (02-01, 02, 03, 06, 07) bring level 2 on 02-08.
  ...slip(1, '2023-01-31', 29, 'handling', ['wenlv-liaison', 'wenlv-head'], ['deputy-education-health']),
  ...soon('slip_reply', 29, 'wenlv-liaison', '2023-02-02'),
];

/** Item 36 behind plan from April on: two in a row with May, three red in a row with August. */
const ITEM_36: Told[] = [
  // April: 15 points behind. May, accepted Mon 06-05: 25 points, the second in a row; the working day after is 06-06.
  ...slip(1, '2023-06-06', 36, 'behind', ['gongan-liaison', 'gongan-head'], ['deputy-rural-emergency']),
  // Answer within 07, 08, 09.
  ...soon('slip_reply', 36, 'gongan-liaison', '2023-06-08'),
  // Five working days after 06-06: 07, 08, 09, 12, 13; then 06-14. Answer within 15, 16, 19, 20, 21.
  ...slip(2, '2023-06-14', 36, 'behind', ['gongan-head'], ['deputy-rural-emergency']),
  ...soon('slip_reply', 36, 'gongan-head', '2023-06-20'),
  // Not answered by 06-21; the next working day, after the Dragon Boat holidays, is Sunday 06-25.
  ...slip(3, '2023-06-25', 36, 'behind', ['gongan-head'], [OFFICE]),
  // Answer within 26, 27, 28, 29, 30.
  ...soon('slip_reply', 36, 'gongan-head', '2023-06-29'),
  // June, July and August red; the third accepted on 09-05, when the answer to level 3 had long been due: 09-06.
  ...slip(4, '2023-09-06', 36, 'behind', ALL_HEADS, MONITORS),
  // Ten working days to answer, to 09-20; answered on 09-13, so nobody is reminded on 09-19. Level 5 would come ten
  // working days after 09-06 (07, 08, 11..15, 18, 19, 20) on 09-21; the promise of 10-10, accepted on 09-14, moves it
  // to 10-11, which is just the tenth working day after 09-21 (22, 25..28, 10-07, 08, 09, 10, 11). September is accepted
  // on 10-07, on plan: released.
];

/** Item 30: the report for June was returned on Fri 07-07, to be corrected within 10, 11, 12. */
const ITEM_30: Told[] = soon('report', 30, 'nongye-liaison', '2023-07-11');

/** Item 31: filed on 07-05, to be reviewed within 06, 07, 10, 11, 12; accepted on 07-14. */
const ITEM_31: Told[] = [
  ...soon('review', 31, SUPERVISION, '2023-07-11'),
  // An office is urged at its own desk. Answer within 14, 17, 18: done with before anybody is reminded on 07-17.
  ...slip(1, '2023-07-13', 31, 'review', [SUPERVISION]),
];

/** Item 29 behind plan from June (12 points) on: the end of the third quarter brings the circular. */
const ITEM_29: Told[] = [
  // July, accepted Mon 08-07: 19 points, the second in a row.
  ...slip(1, '2023-08-08', 29, 'behind', ['wenlv-liaison', 'wenlv-head'], ['deputy-education-health']),
  // Answer within 09, 10, 11.
  ...soon('slip_reply', 29, 'wenlv-liaison', '2023-08-10'),
  // Five working days: 09, 10, 11, 14, 15; then 08-16. Answer within 17, 18, 21, 22, 23: given on 08-21.
  ...slip(2, '2023-08-16', 29, 'behind', ['wenlv-head'], ['deputy-education-health']),
  // Answered, but two periods in a row are behind with level 2 delivered: when its time to answer (08-23) is over.
  ...slip(3, '2023-08-24', 29, 'behind', ['wenlv-head'], [OFFICE]),
  // Answer within 25, 28, 29, 30, 31.
  ...soon('slip_reply', 29, 'wenlv-head', '2023-08-30'),
  // September, accepted on Sat 10-07: behind at the end of the third quarter; the next working day is Sunday 10-08.
  ...slip(4, '2023-10-08', 29, 'behind', ALL_HEADS, MONITORS),
  // Ten working days to answer: 09..13, 16..20.
  ...soon('slip_reply', 29, 'wenlv-head', '2023-10-19'),
  // Not better ten working days after 10-08, which end with 10-20: Mon 10-23. November is accepted on plan on 12-05.
  ...slip(5, '2023-10-23', 29, 'behind', ['deputy-education-health', 'district-head'], [OFFICE]),
];

/** Item 22: all lifts begun by Sat 09-30, missed. */
const ITEM_22: Told[] = [
  // The first working day after the holidays is Sat 10-07. Answer within 08, 09, 10: given on the evening of 10-09.
  ...slip(1, '2023-10-07', 22, 'milestone', ['zhujian-liaison', 'zhujian-head'], ['deputy-urban']),
  ...soon('slip_reply', 22, 'zhujian-liaison', '2023-10-09'),
  // Level 2 would come after 08, 09, 10, 11, 12 on 10-13; the promise of Fri 10-20 was accepted: the working day after.
  ...slip(2, '2023-10-23', 22, 'milestone', ['zhujian-head'], ['deputy-urban']),
  // Answer within 24, 25, 26, 27, 30. Not answered.
  ...soon('slip_reply', 22, 'zhujian-head', '2023-10-27'),
  ...slip(3, '2023-10-31', 22, 'milestone', ['zhujian-head'], [OFFICE]),
  // Answer within 11-01, 02, 03, 06, 07; the report that names the milestone is accepted on the evening of 11-06.
  ...soon('slip_reply', 22, 'zhujian-head', '2023-11-06'),
];

/** Item 28: asked for more time on Mon 10-30; to be decided within 31, 11-01, 02, 03, 06. Decided on 11-03. */
const ITEM_28: Told[] = soon('extension_decision', 28, OFFICE, '2023-11-03');

/** Item 33: not claimed by 12-31; a promise; a report missed before the Spring Festival; claimed on 02-21. */
const ITEM_33: Told[] = [
  // Sun 12-31 and the holiday of 01-01: Tue 01-02. Answered on 01-03, before the reminder of 01-04.
  ...slip(1, '2024-01-02', 33, 'promised', ['shichang-liaison', 'shichang-head'], ['deputy-rural-emergency']),
  // Level 2 on 01-10 is held by the promise of Fri 01-19: Mon 01-22. Answer within 23, 24, 25, 26, 29.
  ...slip(2, '2024-01-22', 33, 'promised', ['shichang-head'], ['deputy-rural-emergency']),
  // Reminded at 09:00 on 01-26 and answered in the evening: no level 3.
  ...soon('slip_reply', 33, 'shichang-head', '2024-01-26'),
  // The report for January missed on Mon 02-05. Answer within 07, 08, 09.
  ...slip(1, '2024-02-06', 33, 'report', ['shichang-liaison', 'shichang-head'], ['deputy-rural-emergency']),
  ...soon('slip_reply', 33, 'shichang-liaison', '2024-02-08'),
  // Five working days over the Spring Festival: 07, 08, 09, 18 (a Sunday worked), 19; then 02-20. Filed that evening.
  ...slip(2, '2024-02-20', 33, 'report', ['shichang-head'], ['deputy-rural-emergency']),
  // Claimed on 02-21: to be taken up by the office within 22, 23; it is closed on the evening of 02-23.
  ...soon('review', 33, SUPERVISION, '2024-02-22'),
];

/** Item 8: the department that never answers again after October. Every report missed climbs to level 3, and so does the promise. */
const ITEM_8: Told[] = [
  // November's report, missed on Tue 12-05. Answer within 07, 08, 11.
  ...slip(1, '2023-12-06', 8, 'report', TIYU, ['deputy-education-health']),
  ...soon('slip_reply', 8, 'tiyu-liaison', '2023-12-08'),
  // 07, 08, 11, 12, 13; then 12-14. Answer within 15, 18, 19, 20, 21.
  ...slip(2, '2023-12-14', 8, 'report', ['tiyu-head'], ['deputy-education-health']),
  ...soon('slip_reply', 8, 'tiyu-head', '2023-12-20'),
  // Answer within 25, 26, 27, 28, 29. The ladder of a report ends here.
  ...slip(3, '2023-12-22', 8, 'report', ['tiyu-head'], [OFFICE]),
  ...soon('slip_reply', 8, 'tiyu-head', '2023-12-28'),

  // The promised date, Sun 12-31: level 1 on Tue 01-02. Answer within 03, 04, 05.
  ...slip(1, '2024-01-02', 8, 'promised', TIYU, ['deputy-education-health']),
  ...soon('slip_reply', 8, 'tiyu-liaison', '2024-01-04'),
  // 03, 04, 05, 08, 09; then Wed 01-10. Answer within 11, 12, 15, 16, 17.
  ...slip(2, '2024-01-10', 8, 'promised', ['tiyu-head'], ['deputy-education-health']),
  ...soon('slip_reply', 8, 'tiyu-head', '2024-01-16'),
  // Thu 01-18. Answer within 19, 22, 23, 24, 25. No circular: the third quarter was on plan and nothing red was accepted.
  ...slip(3, '2024-01-18', 8, 'promised', ['tiyu-head'], [OFFICE]),
  ...soon('slip_reply', 8, 'tiyu-head', '2024-01-24'),

  // December's report, missed on Fri 01-05: Mon 01-08. Answer within 09, 10, 11.
  ...slip(1, '2024-01-08', 8, 'report', TIYU, ['deputy-education-health']),
  ...soon('slip_reply', 8, 'tiyu-liaison', '2024-01-10'),
  // 09, 10, 11, 12, 15; then 01-16. Answer within 17, 18, 19, 22, 23.
  ...slip(2, '2024-01-16', 8, 'report', ['tiyu-head'], ['deputy-education-health']),
  ...soon('slip_reply', 8, 'tiyu-head', '2024-01-22'),
  // Answer within 25, 26, 29, 30, 31.
  ...slip(3, '2024-01-24', 8, 'report', ['tiyu-head'], [OFFICE]),
  ...soon('slip_reply', 8, 'tiyu-head', '2024-01-30'),

  // January's report, missed on Mon 02-05. Answer within 07, 08, 09.
  ...slip(1, '2024-02-06', 8, 'report', TIYU, ['deputy-education-health']),
  ...soon('slip_reply', 8, 'tiyu-liaison', '2024-02-08'),
  // 07, 08, 09, 18, 19; then 02-20. Answer within 21, 22, 23, 26, 27.
  ...slip(2, '2024-02-20', 8, 'report', ['tiyu-head'], ['deputy-education-health']),
  ...soon('slip_reply', 8, 'tiyu-head', '2024-02-26'),
  // Answer within 02-29, 03-01, 04, 05, 06.
  ...slip(3, '2024-02-28', 8, 'report', ['tiyu-head'], [OFFICE]),
  ...soon('slip_reply', 8, 'tiyu-head', '2024-03-05'),

  // February's report, missed on Tue 03-05. Answer within 07, 08, 11.
  ...slip(1, '2024-03-06', 8, 'report', TIYU, ['deputy-education-health']),
  ...soon('slip_reply', 8, 'tiyu-liaison', '2024-03-08'),
  // 07, 08, 11, 12, 13; then 03-14. Answer within 15, 18, 19, 20, 21.
  ...slip(2, '2024-03-14', 8, 'report', ['tiyu-head'], ['deputy-education-health']),
  ...soon('slip_reply', 8, 'tiyu-head', '2024-03-20'),
  // Answer within 25, 26, 27, 28, 29.
  ...slip(3, '2024-03-22', 8, 'report', ['tiyu-head'], [OFFICE]),
  ...soon('slip_reply', 8, 'tiyu-head', '2024-03-28'),
];

/** Item 34: nothing to report, nobody to answer; only the promised date of 12-31, counted as for item 8. */
const ITEM_34: Told[] = [
  ...slip(1, '2024-01-02', 34, 'promised', YINGJI, ['deputy-rural-emergency']),
  ...soon('slip_reply', 34, 'yingji-liaison', '2024-01-04'),
  ...slip(2, '2024-01-10', 34, 'promised', ['yingji-head'], ['deputy-rural-emergency']),
  ...soon('slip_reply', 34, 'yingji-head', '2024-01-16'),
  ...slip(3, '2024-01-18', 34, 'promised', ['yingji-head'], [OFFICE]),
  ...soon('slip_reply', 34, 'yingji-head', '2024-01-24'),
];

/** The year with a worker that was never down. */
// prettier-ignore
export const EXPECTED: readonly Told[] = [
  ...REPORTS, ...PROMISES, ...MILESTONES, ...RECEIPTS, ...ITEM_36, ...ITEM_30, ...ITEM_31, ...ITEM_29, ...ITEM_22,
  ...ITEM_28, ...ITEM_33, ...ITEM_8, ...ITEM_34,
];
