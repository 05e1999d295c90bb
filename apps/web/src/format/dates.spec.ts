import * as dates from './dates';

describe('days', () => {
  it.each([
    ['fullDay', dates.fullDay('2023-11-05', 'zh'), '2023年11月5日'],
    ['fullDay in English', dates.fullDay('2023-11-05', 'en'), '5 Nov 2023'],
    ['dayInSentence', dates.dayInSentence('2023-11-15', 'zh'), '11月15日'],
    ['dayInSentence of another year', dates.dayInSentence('2024-01-08', 'zh', 2023), '2024年1月8日'],
    ['dayInSentence in English', dates.dayInSentence('2023-11-15', 'en', 2023), '15 Nov'],
    ['shortDay', dates.shortDay('2023-11-15'), '11-15'],
    ['shortDay of the same year', dates.shortDay('2023-11-15', 2023), '11-15'],
    ['shortDay of another year', dates.shortDay('2024-01-08', 2023), '2024-01-08'],
    ['weekday', dates.weekday('2023-11-16', 'zh'), '周四'],
    ['weekday in English', dates.weekday('2023-11-19', 'en'), 'Sun'],
    ['monthName', dates.monthName('2023-10', 'zh'), '10月'],
    ['monthEnd', dates.monthEnd('2023-09', 'zh'), '9月末'],
    ['monthEnd in English', dates.monthEnd('2023-09', 'en'), 'end of Sep'],
    ['lastDayOf a leap February', dates.lastDayOf('2024-02'), '2024-02-29'],
    ['lastDayOf December', dates.lastDayOf('2023-12'), '2023-12-31'],
    ['dayAfter over a year', dates.dayAfter('2023-12-31'), '2024-01-01'],
    ['dayAfter backwards', dates.dayAfter('2023-03-01', -1), '2023-02-28'],
  ])('%s', (_, shown, expected) => expect(shown).toBe(expected));
});

describe('instants stand in the jurisdiction’s zone', () => {
  it.each([
    ['dayOf', dates.dayOf('2023-10-31T16:00:00.000Z'), '2023-11-01'],
    ['timeOf midnight', dates.timeOf('2023-10-31T16:00:00.000Z'), '00:00'],
    ['timeOf', dates.timeOf('2023-11-15T01:26:00.000Z'), '09:26'],
    ['moment', dates.moment('2023-11-15T01:26:00.000Z'), '11-15 09:26'],
    ['moment of another year', dates.moment('2022-12-30T16:00:00.000Z', 2023), '2022-12-31 00:00'],
    ['another zone', dates.timeOf('2023-11-15T01:26:00.000Z', 'Asia/Urumqi'), '07:26'],
  ])('%s', (_, shown, expected) => expect(shown).toBe(expected));
});
