import { councils } from '../../local/seed/county';
import { marlshirePlaces } from '../../local/seed/places';
import { plans } from '../../local/seed/plans';

const [, ...rows] = marlshirePlaces.rows;
const divisions = new Set(rows.map(([, division]) => division));
const members = councils.flatMap(({ people }) => people.flatMap(({ name, divisions: held = [] }) => (held.length > 0 ? [{ name, theirs: held.map(({ division }) => division) }] : [])));

test('seeded plans name divisions that the county has', () => {
  expect(plans.flatMap(({ places = [] }) => places).filter((name) => !divisions.has(name))).toEqual([]);
});

test.each(members)('$name has a signed-off plan in a division of theirs', ({ theirs }) => {
  const signed = plans.filter(({ deeds }) => deeds.includes('approve by finance'));
  expect(signed.some(({ places }) => places?.some((place) => theirs.includes(place)))).toBe(true);
});
