// Pages that few games come to, on phones: the incident, a finding, what home says, the seasons; and the map unfolded.
// Computer delegations play games until one has a breach that came out and an incident. A class of as many tables as
// that game has steps is given it, at each table one step further, so that some seat stands at every page it has.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Server, check, look, program, until } from './browser_room.mjs';

const phones = [['375-light', 375, 667, 'light'], ['375-dark', 375, 667, 'dark'], ['320-light', 320, 568, 'light'], ['320-dark', 320, 568, 'dark']];
const scenario = 'geneva-2022', games = 40;
const parley = (...words) => spawnSync(join(dirname(program), 'parley'), words, { encoding: 'utf8', maxBuffer: 1 << 28 }).stdout;
/// What happens in the games of an agent, and the pages that are looked at in the first of its games in which it does.
const eventful = [
  { agent: 'tit-for-tat', what: 'a breach comes out', happens: table => table.broken?.some(each => each.came_out),
    pages: ['finding', 'conduct', 'ratification', 'initials', 'question', 'sounding', 'assessment'], must: ['finding', 'conduct', 'ratification'] },
  { agent: 'hardliner', what: 'there is an incident', happens: (table, file) => /An incident: forces/.test(parley('replay', file)), pages: ['incident', 'capitals'], must: ['incident'] },
];

/// The saved form of such a game, by lines; nothing where none of them is one.
function eventfulGame(home, { agent, happens }) {
  const folder = join(home, 'games');
  parley('simulate', scenario, '--us', agent, '--russia', agent, '--games', String(games), '--strength', 'quick', '--save', folder);
  const [report] = JSON.parse(parley('class-report', folder, '--format', 'json')).classes;
  const table = report.tables.find(each => happens(each, join(folder, each.file)));
  return table && readFileSync(join(folder, table.file), 'utf8').trimEnd().split('\n');
}

async function joinClass(server, name) {
  const answer = await fetch(`${server.base}/join`, { method: 'POST', redirect: 'manual', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams({ code: server.code, name }) });
  return { cookie: answer.headers.get('set-cookie').split(';')[0], path: answer.headers.get('location') };
}

/// The person's page in a browser of its own.
async function pageOf(browser, server, { cookie, path }, width, height, colorScheme) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme, deviceScaleFactor: 1, reducedMotion: 'reduce' });
  const [name, value] = cookie.split('=');
  await context.addCookies([{ name, value, domain: '127.0.0.1', path: path.replace(/\/$/, '') }]);
  const page = await context.newPage();
  await page.goto(server.base + path);
  return page;
}

async function lookAt(browser, server, person, name, before = async () => {}) {
  for (const [screen, width, height, colorScheme] of phones) {
    const page = await pageOf(browser, server, person, width, height, colorScheme);
    await before(page);
    await look(page, screen, name);
    await page.evaluate(() => { document.documentElement.style.fontSize = '200%'; }); // for the picture
    await look(page, screen, name + ' large text', [200]);
    await page.context().close();
  }
}

const unfoldMap = async page => {
  await page.goto(new URL('papers', page.url()).href);
  await page.evaluate(() => { for (const each of document.querySelectorAll('main details')) each.open = each.querySelector('picture') !== null; });
  const map = page.locator('main picture img');
  if (!await map.count()) return; // its data are not installed
  await map.scrollIntoViewIfNeeded();
  await page.waitForFunction(() => [...document.images].every(each => each.complete && each.naturalWidth > 0));
};

async function pagesOf(browser, game) {
  const server = new Server(scenario);
  const lines = eventfulGame(server.home, game);
  if (!lines) return check(false, `in one of ${games} games of ${game.agent} ${game.what}`);
  server.words = ['--seed', JSON.parse(lines[0]).Parley.seed];
  await server.start();
  const teacher = await (await browser.newContext()).newPage();
  const people = [];
  for (let i = 0; i < 2 * (lines.length - 1); ++i) people.push(await joinClass(server, `Player ${i + 1}`));
  await teacher.goto(`${server.base}/teach/in?key=${server.key}`);
  await teacher.click('button[value=open]');
  await until('all tables are open', async () => (await teacher.locator('.tables .table').count()) === lines.length - 1, 60000);
  await server.stop('SIGKILL');
  for (const [steps, file] of readdirSync(server.folder).filter(each => /^table-\d+\.parley$/.test(each)).sort().entries()) {
    const own = readFileSync(join(server.folder, file), 'utf8').split('\n')[0]; // held by people
    writeFileSync(join(server.folder, file), [own, ...lines.slice(1, 1 + steps), ''].join('\n'));
  }
  await server.start();
  const left = new Set(game.pages);
  for (const person of people) {
    const html = await (await fetch(server.base + person.path, { headers: { cookie: person.cookie } })).text();
    const kind = /data-page="([^"]*)"/.exec(html)?.[1];
    const acts = /<button name="do" value="[^"]+" class="[^"]*"(?![^>]*disabled)/.test(html); // not one who waits
    if (acts && left.delete(kind)) await lookAt(browser, server, person, kind);
  }
  for (const each of game.must) check(!left.has(each), `some seat stands at the page “${each}”`);
  await lookAt(browser, server, people[20], 'map', unfoldMap); // once
  await server.stop('SIGTERM');
  await teacher.context().close();
  server.clear();
}

export async function pagesSeldomSeen(browser) {
  if (!existsSync(join(dirname(program), 'parley'))) return check(false, `the pages seldom seen need the command parley beside ${program}`);
  for (const game of eventful) await pagesOf(browser, game);
}
