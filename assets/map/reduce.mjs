// Makes europe.map from Natural Earth: see README.md beside this file. Run by hand, never by the build.
//   node reduce.mjs <countries-10m.json of the npm package world-atlas> > europe.map
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

// The two libraries are looked for in the folder the command is run from, so that nothing is installed in the tree.
const here = createRequire(join(process.cwd(), 'package.json'));
const { mergeArcs } = here('topojson-client');
const { presimplify, simplify, filter, filterWeight, planarRingArea, planarTriangleArea } = here('topojson-simplify');

const steps_per_degree = 200; // coordinates are kept in steps: 0.005 degrees, half a kilometre at most
const least_triangle_km2 = 4.5; // a bend that spans less is straightened
const least_ring_km2 = 45; // an island that is smaller is left out

// The frame of engine/picture/map/projection.hpp, in kilometres east and north of its centre; outside it the tolerance
// grows with the distance, because nobody sees more of it than a straight edge.
const frame = { left: -3050, right: 2450, bottom: -1950, top: 2250 };
const centre = { longitude: 26, latitude: 52 };
const radius_km = 6371.0088;

// ISO 3166-1, and names where Natural Earth abbreviates or is out of date.
const iso = {
  '004': 'AFG', '008': 'ALB', '012': 'DZA', '020': 'AND', '031': 'AZE', '040': 'AUT', '051': 'ARM', '056': 'BEL',
  '070': 'BIH Bosnia and Herzegovina', '100': 'BGR', '112': 'BLR', '191': 'HRV', '196': 'CYP', '203': 'CZE', '208': 'DNK',
  '233': 'EST', '234': 'FRO Faroe Islands', '246': 'FIN', '248': 'ALA Åland', '250': 'FRA', '268': 'GEO', '276': 'DEU', '300': 'GRC',
  '304': 'GRL', '348': 'HUN', '352': 'ISL', '364': 'IRN', '368': 'IRQ', '372': 'IRL', '376': 'ISR', '380': 'ITA', '398': 'KAZ',
  '400': 'JOR', '417': 'KGZ', '422': 'LBN', '428': 'LVA', '434': 'LBY', '438': 'LIE', '440': 'LTU', '442': 'LUX', '470': 'MLT',
  '492': 'MCO', '498': 'MDA', '499': 'MNE', '504': 'MAR', '528': 'NLD', '578': 'NOR', '586': 'PAK', '616': 'POL', '620': 'PRT',
  '642': 'ROU', '643': 'RUS', '674': 'SMR', '682': 'SAU', '688': 'SRB', '703': 'SVK', '705': 'SVN', '724': 'ESP', '744': 'SJM',
  '752': 'SWE', '756': 'CHE', '760': 'SYR', '762': 'TJK', '788': 'TUN', '792': 'TUR', '795': 'TKM', '804': 'UKR', '807': 'MKD North Macedonia',
  '818': 'EGY', '826': 'GBR', '831': 'GGY', '832': 'JEY', '833': 'IMN', '860': 'UZB', '275': 'PSE', '414': 'KWT', '156': 'CHN', '496': 'MNG',
  Kosovo: 'XKX',
};

// Areas that Natural Earth draws apart or elsewhere by who holds them, put where README.md says.
const drawn_with = {
  'N. Cyprus': '196', 'Cyprus U.N. Buffer Zone': '196', Akrotiri: '196', Dhekelia: '196', Baikonur: '398',
};
const disputed = [['688', 'Kosovo']];

const towns = [
  // kind, longitude, latitude, name: facts of common knowledge, to a hundredth of a degree
  ['capital', 37.62, 55.75, 'Moscow'], ['capital', 30.52, 50.45, 'Kyiv'], ['capital', 27.57, 53.9, 'Minsk'],
  ['capital', 21.01, 52.23, 'Warsaw'], ['capital', 26.1, 44.43, 'Bucharest'], ['capital', 13.41, 52.52, 'Berlin'],
  ['capital', 2.35, 48.86, 'Paris'], ['capital', -0.13, 51.51, 'London'], ['capital', 4.35, 50.85, 'Brussels'],
  ['capital', 16.37, 48.21, 'Vienna'], ['capital', 18.07, 59.33, 'Stockholm'], ['capital', 24.94, 60.17, 'Helsinki'],
  ['capital', 10.75, 59.91, 'Oslo'], ['capital', 12.5, 41.89, 'Rome'], ['capital', -3.7, 40.42, 'Madrid'],
  ['capital', 32.86, 39.93, 'Ankara'], ['capital', 44.83, 41.69, 'Tbilisi'], ['capital', 49.89, 40.38, 'Baku'],
  ['town', 6.15, 46.2, 'Geneva'], ['town', 30.31, 59.94, 'Saint Petersburg'], ['town', 28.95, 41.01, 'Istanbul'],
  ['town', 7.1, 50.73, 'Bonn'], ['town', 0.08, 49.36, 'Deauville'], ['town', 56.25, 58.01, 'Perm'],
  ['town', 39.72, 43.59, 'Sochi'], ['town', 9.99, 53.55, 'Hamburg'],
];

// Lambert's azimuthal equal-area projection of the sphere, and its inverse (Snyder 1987, p. 185-187).
const rad = Math.PI / 180;
const sin0 = Math.sin(centre.latitude * rad), cos0 = Math.cos(centre.latitude * rad);
function project([longitude, latitude]) {
  const l = (longitude - centre.longitude) * rad, p = latitude * rad;
  const k = Math.sqrt(2 / (1 + sin0 * Math.sin(p) + cos0 * Math.cos(p) * Math.cos(l)));
  return [radius_km * k * Math.cos(p) * Math.sin(l), radius_km * k * (cos0 * Math.sin(p) - sin0 * Math.cos(p) * Math.cos(l))];
}
function unproject([x, y]) {
  const rho = Math.hypot(x, y), c = 2 * Math.asin(Math.min(1, rho / (2 * radius_km)));
  if (rho === 0) return [centre.longitude, centre.latitude];
  const latitude = Math.asin(Math.cos(c) * sin0 + (y * Math.sin(c) * cos0) / rho);
  const longitude = Math.atan2(x * Math.sin(c), rho * cos0 * Math.cos(c) - y * sin0 * Math.sin(c));
  return [centre.longitude + longitude / rad, latitude / rad];
}

const world = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const { scale, translate } = world.transform;
const arcs = world.arcs.map((arc) => {
  let x = 0, y = 0;
  return arc.map(([dx, dy]) => project([(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]));
});

// 1. Countries as lists of polygons, each with the pieces it is drawn with.
const lands = new Map();
const polygons_of = (geometry) => (geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs);
const key_of = (geometry) => drawn_with[geometry.properties.name] ?? geometry.id ?? geometry.properties.name;
const box_of = (points) => points.reduce((b, [x, y]) => [Math.min(b[0], x), Math.min(b[1], y), Math.max(b[2], x), Math.max(b[3], y)],
  [Infinity, Infinity, -Infinity, -Infinity]);
const ring_points = (ring) => ring.flatMap((index) => (index < 0 ? [...arcs[~index]].reverse() : arcs[index]));
function is_crimea(polygon) {
  const [left, bottom, right, top] = box_of(ring_points(polygon[0]).map(unproject));
  return left > 32 && right < 37 && bottom > 44 && top < 47;
}
for (const geometry of world.objects.countries.geometries) {
  for (const polygon of polygons_of(geometry)) {
    const key = geometry.id === '643' && is_crimea(polygon) ? '804' : key_of(geometry);
    if (!lands.has(key)) lands.set(key, { name: geometry.properties.name, polygons: [] });
    lands.get(key).polygons.push(polygon);
    if (key === geometry.id) lands.get(key).name = geometry.properties.name;
  }
}
const touches_frame = ([left, bottom, right, top]) => left < frame.right && right > frame.left && bottom < frame.top && top > frame.bottom;
const topology = { type: 'Topology', arcs, objects: {} };
for (const [key, land] of lands) {
  if (!iso[key]) continue;
  const near = land.polygons.filter((polygon) => touches_frame(box_of(ring_points(polygon[0]))));
  if (near.length > 0) topology.objects[key] = mergeArcs(topology, near.map((polygon) => ({ type: 'Polygon', arcs: polygon })));
}

// 2. Fewer points (Visvalingam 1993), fewer islands.
const outside = ([x, y]) => Math.max(frame.left - x, x - frame.right, frame.bottom - y, y - frame.top, 0);
const coarseness = (point) => (1 + outside(point) / 20) ** 4;
const light = presimplify(topology, (triangle) => planarTriangleArea(triangle) / coarseness(triangle[1]));
const few = filter(simplify(light, least_triangle_km2), filterWeight(light, least_ring_km2,
  (ring) => planarRingArea(ring) / Math.min(...ring.map(coarseness))));

// 3. Whole steps; arcs that shrink to a point are gone.
const whole = few.arcs.map((arc) => arc.map((point) => unproject(point).map((degree) => Math.round(degree * steps_per_degree)))
  .filter((point, i, all) => i === 0 || point[0] !== all[i - 1][0] || point[1] !== all[i - 1][1]));
const rings_of = (key) => (few.objects[key].arcs ?? []).flat()
  .map((ring) => ring.filter((index) => whole[index < 0 ? ~index : index].length > 1)).filter((ring) => ring.length > 0);

// 4. Which arcs are coast and which are border, in the order in which they are first used.
const users = new Map();
for (const key of Object.keys(few.objects))
  for (const ring of rings_of(key))
    for (const index of ring) {
      const arc = index < 0 ? ~index : index;
      if (!users.has(arc)) users.set(arc, []);
      users.get(arc).push(key);
    }
const place = new Map([...users.keys()].map((arc, index) => [arc, index]));
const kind_of = (keys) => keys.length < 2 ? 'coast' : disputed.some((pair) => pair.every((key) => keys.includes(key))) ? 'disputed' : 'border';

// 5. The file.
const out = [
  'parley-map 1',
  '# Made from Natural Earth 1:10 m (public domain) by reduce.mjs; what was changed and why is in README.md.',
  `step ${steps_per_degree}`,
];
for (const [arc] of place) {
  const points = whole[arc];
  const numbers = points.flatMap(([x, y], i) => (i === 0 ? [x, y] : [x - points[i - 1][0], y - points[i - 1][1]]));
  out.push(`${kind_of(users.get(arc))} ${numbers.join(' ')}`);
}
for (const key of Object.keys(few.objects).sort((a, b) => iso[a].localeCompare(iso[b]))) {
  const rings = rings_of(key);
  if (rings.length === 0) continue;
  const [code, ...words] = iso[key].split(' ');
  out.push(`land ${code} ${words.join(' ') || lands.get(key).name}`);
  for (const ring of rings) out.push(`ring ${ring.map((index) => (index < 0 ? ~place.get(~index) : place.get(index))).join(' ')}`);
}
for (const [kind, longitude, latitude, name] of towns)
  out.push(`${kind} ${Math.round(longitude * steps_per_degree)} ${Math.round(latitude * steps_per_degree)} ${name}`);
process.stdout.write(out.join('\n') + '\n');
const kept = [...place.keys()].reduce((sum, arc) => sum + whole[arc].length, 0);
process.stderr.write(`${place.size} arcs, ${kept} points\n`);
