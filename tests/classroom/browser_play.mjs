// Two phones and a teacher play first-table to its debrief in Chromium, once with scripts and once without; a page is
// put to sleep, the server is killed and comes back, eight tabs of one person are open. On every kind of page: nothing
// wider than the screen, nothing too small to touch, no fault that axe finds, at 320 and 375 pixels and with the text
// twice as large. node browser_play.mjs PROGRAM FOLDER_OF_NODE_MODULES BROWSER [FOLDER_FOR_PICTURES]
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [program, modules, executablePath, pictures] = process.argv.slice(2);
const require = createRequire(join(modules, 'package.json'));
const { chromium } = require('playwright-core');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const faults = [], shown = [];
const fault = words => { faults.push(words); console.log('FAULT ' + words); };
const check = (holds, words) => { if (!holds) fault(words); };
const wait = span => new Promise(done => setTimeout(done, span));
async function until(what, holds, most = 15000) {
  for (const end = Date.now() + most; Date.now() < end; await wait(100)) if (await holds()) return true;
  fault('never: ' + what);
  for (const each of shown) console.log(each.url(), await each.evaluate(() => document.body.dataset.page + ' ' + document.body.innerText.slice(0, 600)).catch(String));
  return false;
}

const freePort = () => new Promise(done => {
  const probe = createServer().listen(0, '127.0.0.1', () => { const { port } = probe.address(); probe.close(() => done(port)); });
});

class Server {
  constructor(source, folder, port) { Object.assign(this, { source, folder, port, said: '' }); }
  async start() {
    this.said = '';
    const words = this.key ? [this.folder, '--port', this.port] : [this.source, '--folder', this.folder, '--port', this.port, '--seed', 7];
    this.process = spawn(program, words.map(String));
    for (const stream of [this.process.stdout, this.process.stderr]) stream.on('data', data => { this.said += data; });
    await until('the class opens: ' + this.said, () => /code to join: +\w+/i.test(this.said));
    this.key = this.said.match(/key=(\w+)/)?.[1];
    this.code = this.said.match(/code to join: +(\w+)/i)?.[1];
    this.base = `http://127.0.0.1:${this.port}`;
  }
  stop(signal) { return new Promise(done => { this.process.once('exit', done); this.process.kill(signal); }); }
}

// Everything that is wrong with the page as it stands, for one kind of page of one phone once.
const looked = new Set();
async function look(page, phone, name) {
  if (looked.has(phone + name)) return;
  looked.add(phone + name);
  if (pictures) await page.screenshot({ path: join(pictures, `${phone}-${name}.png`.replace(/[^\w.-]+/g, '-')), fullPage: true });
  const measured = async size => page.evaluate(percent => {
    document.documentElement.style.fontSize = percent + '%';
    const named = each => each.tagName + '.' + each.className + ' ' + each.textContent.trim().slice(0, 24);
    const all = [...document.querySelectorAll('body *')].filter(each => !each.closest('svg, .wide, .unseen, .skip') && each.checkVisibility({ contentVisibilityAuto: true }));
    const box = each => each.getBoundingClientRect();
    const wide = all.filter(each => box(each).width && box(each).right > innerWidth + 1).slice(0, 2).map(named);
    const small = all.filter(each => each.matches('a, button, input, select, summary') && !each.closest('p:not(.foot), li:not(nav li)') &&
      box(each).width && (box(each).height < 43.5 || box(each).width < 43.5)).slice(0, 2).map(named);
    document.documentElement.style.fontSize = '';
    return { wide, small };
  }, size);
  for (const size of [100, 200]) {
    const { wide, small } = await measured(size);
    check(!wide.length, `${name} (${phone}, text ${size} %) is too wide: ${wide}`);
    check(!small.length, `${name} (${phone}, text ${size} %) has small targets: ${small}`);
  }
  if (!page.scripts) return; // axe waits for timers, which do not run there; the markup is the same
  await page.evaluate(axe);
  const found = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
  for (const each of found.violations) fault(`axe on ${name} (${phone}): ${each.id}: ${each.nodes[0].html.slice(0, 160)}`);
}

const kind = page => page.evaluate(() => document.body.dataset.page || 'none');
const openChoices = page => page.$$eval('main button[name=do]:not([disabled]):not([aria-pressed=true])', all => all.map(each => each.value).filter(Boolean));

/// What is folded is opened first.
async function press(page, value) {
  const button = page.locator(`main button[name=do][value=${JSON.stringify(value)}]`).first();
  await page.waitForLoadState();
  await page.evaluate(wanted => {
    for (const fold of document.querySelectorAll('main details:not([open])'))
      if ([...fold.querySelectorAll('button')].some(each => each.value === wanted)) fold.open = true;
  }, value);
  // Every page made has a nonce of its own: it has come when another stands there.
  const nonce = () => page.evaluate(() => document.querySelector('input[name=nonce]')?.value ?? '').catch(() => before);
  const before = await nonce();
  await button.click();
  await until('a page after ' + value, async () => (await nonce()) !== before);
  await page.waitForLoadState();
}

// Draws among what stands open, so that forms are opened as well as filed; once eager, goes on to the end.
let drawn = 7;
const draw = bound => (drawn = (drawn * 1103515245 + 12345) % 2147483648) % bound;
const forward = ['?yes', 'on', 'file', 'submit', 'accept', 'initial', 'say', 'table', 'end', 'back', 'done'];
function choice(values, eager) {
  const straight = eager && forward.find(each => values.includes(each));
  if (straight) return straight;
  const bag = values.filter(each => each !== 'leave' && each !== '?no').flatMap(each => Array(forward.includes(each) ? 2 : 1).fill(each));
  return bag[draw(bag.length)];
}

async function phone(browser, server, name, options) {
  const context = await browser.newContext({ deviceScaleFactor: 1, ...options });
  const page = await context.newPage();
  page.scripts = options.javaScriptEnabled;
  shown.push(page);
  page.setDefaultTimeout(20000);
  page.on('pageerror', error => fault(`script of ${name}: ${error.message}`));
  await page.goto(`${server.base}/?code=${server.code}`);
  await look(page, name, 'join');
  await page.fill('#name', name);
  await page.click('button.main');
  await page.waitForURL(/\/p\//);
  await look(page, name, 'waiting');
  return page;
}

async function play(phones, most) {
  for (let step = 0; step < most; ++step)
    for (const [name, page] of phones) {
      if (!(await page.context().browser())) return false;
      if (page.scripts) await wait(30); else await page.reload();
      const now = await kind(page);
      await look(page, name, now);
      const open = await openChoices(page);
      if (now === 'ending') { if ((await Promise.all(phones.map(each => kind(each[1])))).every(each => each === 'ending')) return true; continue; }
      if (open.length) await press(page, choice(open, step > 30));
    }
  return false;
}

async function wholeGame(browser, javaScriptEnabled) {
  const folder = mkdtempSync(join(tmpdir(), 'parley-browser-'));
  const server = new Server('first-table', join(folder, 'class'), await freePort());
  await server.start();
  const teacher = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  await teacher.goto(`${server.base}/teach/in?key=${server.key}`);
  const suffix = javaScriptEnabled ? '' : ' without scripts';
  const phones = [];
  for (const [name, width, height, colorScheme] of [['large' + suffix, 375, 667, 'light'], ['small' + suffix, 320, 568, 'dark']]) {
    const page = await phone(browser, server, name, { viewport: { width, height }, colorScheme, javaScriptEnabled });
    phones.push([name, page]);
  }
  await teacher.reload();
  await teacher.click('button[value=open]');
  for (const [name, page] of phones)
    if (javaScriptEnabled) await until(name + ' is told of the seat', async () => (await kind(page)) === 'opening');
    else await page.reload();
  if (javaScriptEnabled) await disturbed(server, phones);
  check(await play(phones, 160), 'the game ends' + suffix);
  for (const [name, page] of phones)
    for (const each of ['text', 'papers', 'home', 'record', 'words']) {
      await page.goto(new URL(each, page.url()).href);
      await look(page, name, each);
      await page.goto(new URL('.', page.url()).href);
    }
  await teacher.reload();
  await teacher.click('button[value=release]');
  await teacher.click('button[value=yes]');
  await wait(500);
  for (const [name, page] of phones) {
    await page.goto(page.url());
    await page.click('main a.main');
    await page.waitForURL(/debrief|quiz/);
    if (page.url().includes('quiz')) {
      await look(page, name, 'quiz');
      await page.locator('button[value="skip"]').click();
      await page.waitForURL(/debrief/);
    }
    await look(page, name, 'debrief');
    check(await page.locator('svg').count() > 0, 'the debrief has its picture');
    const kept = await page.context().request.get(new URL('report?keep=1', page.url()).href);
    check(kept.ok() && /attachment/.test(kept.headers()['content-disposition'] || ''), 'the report can be kept');
  }
  await server.stop('SIGTERM');
  for (const [, page] of phones) await page.context().close();
  rmSync(folder, { recursive: true, force: true });
}

/// What is pressed while the page fetches itself is carried out, however slow the fetch.
async function pressedMeanwhile(page, value, wanted) {
  let letGo, waiting = 0;
  const held = new Promise(done => { letGo = done; });
  const slow = async route => {
    if (route.request().method() !== 'GET' || route.request().resourceType() !== 'fetch' || waiting) return route.continue();
    ++waiting; await held; return route.continue().catch(() => {});
  };
  await page.route('**/p/*/', slow);
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await until('the page fetches itself', async () => waiting > 0);
  await page.locator(`main button[name=do][value=${JSON.stringify(value)}]`).first().click();
  await until('what was pressed while the page fetched itself is carried out', async () => (await kind(page)) === wanted, 5000);
  letGo();
  await page.unroute('**/p/*/', slow);
  check((await kind(page)) === wanted, 'a page that comes late does not take the newer one away');
}

/// Sleep, a killed server, many tabs: the page goes on by itself.
async function disturbed(server, phones) {
  const [[, one], [, two]] = phones;
  const asleep = (page, hidden) => page.evaluate(value => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => value });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);
  for (const page of [one, two]) while ((await openChoices(page)).includes('on')) await press(page, 'on');
  const files = async page => {
    await press(page, 'file');
    if ((await openChoices(page)).includes('?yes')) await press(page, '?yes');
  };
  check((await kind(one)) === 'capitals' && (await kind(two)) === 'capitals', 'both decide at home');
  await files(one);
  await asleep(one, true);
  await files(two);
  await until('the other goes on to the table', async () => (await kind(two)).startsWith('table'));
  check((await kind(one)) === 'capitals', 'a page that sleeps stands still');
  await asleep(one, false);
  await until('a page that slept shows what came meanwhile', async () => (await kind(one)).startsWith('table'));

  await server.stop('SIGKILL');
  await until('it is said that the class cannot be reached', async () => (await one.textContent('#news')).length > 0);
  const before = (await openChoices(one)).includes('propose') ? one : two;
  await server.start();
  await until('the page comes back by itself', async () => (await one.textContent('#news')).length === 0, 30000);
  await pressedMeanwhile(before, 'propose', 'table-propose');
  await press(before, 'back');
  check((await before.textContent('h1')).length > 0, 'a choice after the server came back is carried out');

  const tabs = [];
  for (let tab = 0; tab < 8; ++tab) {
    const page = await one.context().newPage();
    await page.goto(one.url(), { timeout: 20000 }).catch(error => fault(`tab ${tab + 2} does not load: ${error.message}`));
    tabs.push(page);
  }
  await until('an older tab says so', async () => (await one.textContent('#news')).length > 0, 10000);
  for (const page of tabs) await page.close();
  await one.reload();
}

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  await wholeGame(browser, true);
  await wholeGame(browser, false);
} catch (error) {
  fault(error.stack);
}
await browser.close();
console.log(`${looked.size} pages looked at, ${faults.length} faults`);
process.exit(faults.length ? 1 : 0);
