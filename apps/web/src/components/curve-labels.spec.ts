import { shiftsOf } from './curve-labels';

/** Where the labels stand, from the lowest up. */
const placesOf = (values: readonly number[], pixelsPerUnit: number, top: number) => {
  const shifts = shiftsOf(values, pixelsPerUnit, top);
  return values
    .map((value, at) => value * pixelsPerUnit - (shifts[at] ?? 0))
    .sort((one, other) => one - other);
};

describe('shiftsOf', () => {
  it('leaves labels with room where they are', () => {
    expect(shiftsOf([300, 231, 174], 0.5, 300).map(Math.abs)).toEqual([0, 0, 0]);
  });

  it.each([
    ['close together', [100, 96, 88]],
    ['equal at the top', [100, 100, 100, 100]],
    ['equal at the foot', [0, 0, 0]],
  ])('keeps a line between labels that are %s', (_, values) => {
    const places = placesOf(values, 1.76, 100);
    places
      .slice(1)
      .forEach((place, at) => expect(place - (places[at] ?? 0)).toBeGreaterThanOrEqual(15 - 1e-6));
    expect(places.at(-1)).toBeLessThanOrEqual(186 + 1e-6);
  });
});
