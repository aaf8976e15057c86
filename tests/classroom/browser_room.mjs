// What the plays in a browser share: the class's program as a process, looking at a page, pressing its buttons, phones.
// The words of the command: PROGRAM FOLDER_OF_NODE_MODULES BROWSER [FOLDER_FOR_PICTURES].
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const [program, modules, executablePath, pictures] = process.argv.slice(2);
const require = createRequire(join(modules, 'package.json'));
export const { chromium } = require('playwright-core');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

export const faults = [], shown = [];
// A fault says where it was seen: the page's address, its kind, how old it is, and a picture of it that is kept.
export const fault = (words, page) => { faults.push(words); console.log('FAULT ' + words); return page ? picture(page) : undefined; };
export const check = (holds, words, page) => { if (!holds) return fault(words, page); };
let kept = null, taken = 0;
async function picture(page) {
  kept ??= pictures ?? mkdtempSync(join(tmpdir(), 'parley-faults-'));
  const path = join(kept, `FAULT-${faults.length}-${++taken}.png`);
  const about = await page.evaluate(() => ['kind', document.body.dataset.page, 'version', document.body.dataset.version, innerWidth + '×' + innerHeight,
    'heading', document.querySelector('h1')?.textContent, 'news', document.getElementById('news')?.textContent].join(' ')).catch(error => 'cannot be asked: ' + error.message);
  await page.screenshot({ path, fullPage: true }).catch(error => console.log('  no picture: ' + error.message));
  console.log(`  at ${page.url()} (${about}), picture ${path}`);
}
/// Of every page that is open, for a fault of which it is not known where it came from.
export async function everythingShown() {
  for (const each of shown.filter(page => !page.isClosed())) {
    await picture(each);
    console.log(await each.evaluate(() => document.body.dataset.page + ' ' + document.body.innerText.slice(0, 600)).catch(String));
  }
}
export const wait = span => new Promise(done => setTimeout(done, span));
export async function until(what, holds, most = 15000) {
  for (const end = Date.now() + most; Date.now() < end; await wait(100)) if (await holds()) return true;
  fault('never: ' + what);
  await everythingShown();
  return false;
}

const freePort = () => new Promise(done => {
  const probe = createServer().listen(0, '127.0.0.1', () => { const { port } = probe.address(); probe.close(() => done(port)); });
});

export class Server {
  constructor(source, { port, words = [] } = {}) {
    this.home = mkdtempSync(join(tmpdir(), 'parley-browser-'));
    Object.assign(this, { source, port, words, folder: join(this.home, 'class'), said: '' });
  }
  async start() {
    this.port ??= await freePort();
    this.said = '';
    const words = this.key ? [this.folder, '--port', this.port] : [this.source, '--folder', this.folder, '--port', this.port, '--seed', 7, ...this.words];
    const started = this.process = spawn(program, words.map(String));
    const end = () => started.kill('SIGKILL'); // also where the play breaks off
    process.once('exit', end);
    started.once('exit', () => process.off('exit', end));
    for (const stream of [this.process.stdout, this.process.stderr]) stream.on('data', data => { this.said += data; });
    if (!await until('the class opens', () => this.process.exitCode !== null || /code to join: +\w+/i.test(this.said)) || this.process.exitCode !== null)
      throw new Error('the class does not open: ' + this.said);
    this.key = this.said.match(/key=(\w+)/)?.[1];
    this.code = this.said.match(/code to join: +(\w+)/i)?.[1];
    this.base = `http://127.0.0.1:${this.port}`;
  }
  clear() { rmSync(this.home, { recursive: true, force: true }); }
  stop(signal) {
    if (this.process.exitCode !== null) return null;
    return new Promise(done => { this.process.once('exit', done); this.process.kill(signal); });
  }
}

// Everything that is wrong with the page as it stands, for one kind of page of one screen once. `sizes` are those of the
// text, in percent. A page that another took the place of meanwhile is looked at again: half of it was of the one before.
export const looked = new Set();
export async function look(page, screen, name, sizes = [100, 200]) {
  if (looked.has(screen + name)) return;
  looked.add(screen + name);
  for (let left = 4; ; --left) {
    const mark = `looked-${looked.size}-${left}`;
    const stays = () => page.evaluate(each => document.getElementById('main') === null || document.querySelector('#main > *')?.dataset.looked === each, mark).catch(() => false);
    let wrong;
    try {
      await page.waitForLoadState(); // before its style sheet has come a page is another
      await page.evaluate(each => { const first = document.querySelector('#main > *'); if (first) first.dataset.looked = each; }, mark);
      if (pictures) await page.screenshot({ path: join(pictures, `${screen}-${name}.png`.replace(/[^\w.-]+/g, '-')), fullPage: true });
      wrong = await wrongWith(page, sizes);
    } catch (error) {
      wrong = ['cannot be looked at: ' + error.message];
    }
    if (left > 0 && !(await stays())) continue;
    for (const each of wrong) await fault(`${name} (${screen}): ${each}`, page);
    return;
  }
}

async function wrongWith(page, sizes) {
  const wrong = [];
  const measured = async size => page.evaluate(percent => {
    document.documentElement.style.fontSize = percent + '%';
    const named = each => each.tagName + '.' + each.className + ' ' + each.textContent.trim().slice(0, 24);
    const all = [...document.querySelectorAll('body *')].filter(each => !each.closest('svg, .wide, .unseen, .skip, #news:not(.seen)') && each.checkVisibility({ contentVisibilityAuto: true }));
    const box = each => each.getBoundingClientRect();
    const wide = all.filter(each => box(each).width && box(each).right > innerWidth + 1).slice(0, 2).map(named);
    const cut = all.filter(each => each.scrollWidth > each.clientWidth + 1 && /hidden|clip/.test(getComputedStyle(each).overflowX) && !each.matches('.who')).slice(0, 2).map(named);
    const touched = [...document.querySelectorAll('.wide *')].filter(each => each.checkVisibility({ contentVisibilityAuto: true }));
    const small = [...all, ...touched].filter(each => each.matches('a, button, input, select, summary') && !each.closest('p:not(.foot), li:not(nav li)') &&
      box(each).width && (box(each).height < 43.5 || box(each).width < 43.5)).slice(0, 2).map(named);
    document.documentElement.style.fontSize = '';
    return { wide, cut, small };
  }, size);
  for (const size of sizes) {
    const { wide, cut, small } = await measured(size);
    if (wide.length) wrong.push(`rule "nothing too wide", text ${size} %: ${wide}`);
    if (cut.length) wrong.push(`rule "nothing cut off", text ${size} %: ${cut}`);
    if (small.length) wrong.push(`rule "no small targets", text ${size} %: ${small}`);
  }
  if (page.scripts === false) return wrong; // axe waits for timers, which do not run there; the markup is the same
  await page.evaluate(axe);
  const found = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
  for (const each of found.violations)
    wrong.push(`axe rule "${each.id}" (${each.impact}): ${each.nodes.map(node => `${node.target} ${node.html.slice(0, 160)} ${node.failureSummary?.slice(0, 300)}`).slice(0, 3).join(' | ')}`);
  return wrong;
}

export const kind = page => page.evaluate(() => document.body.dataset.page || 'none').catch(() => 'none'); // between two pages it is none
export const openChoices = page => page.$$eval('main button[name=do]:not([disabled]):not([aria-pressed=true])', all => all.map(each => each.value).filter(Boolean)).catch(() => []);

/// What is folded is opened first. False where the button is gone: the page may change between being read and pressed.
export async function press(page, value) {
  const button = page.locator(`main button[name=do][value=${JSON.stringify(value)}]:not([disabled])`).first();
  await page.waitForLoadState();
  await page.evaluate(wanted => {
    for (const fold of document.querySelectorAll('main details:not([open])'))
      if ([...fold.querySelectorAll('button')].some(each => each.value === wanted)) fold.open = true;
  }, value);
  // Every page made has a nonce of its own: it has come when another stands there.
  const nonce = () => page.evaluate(() => document.querySelector('input[name=nonce]')?.value ?? '').catch(() => before);
  const before = await nonce();
  try {
    await button.click();
  } catch (error) {
    if (await button.count() === 0) return false;
    await fault(`“${value}” cannot be pressed: ${error.message.split('\n')[0]}`, page);
    return false;
  }
  await until(`a page after “${value}” at ${page.url()}`, async () => (await nonce()) !== before);
  await page.waitForLoadState();
  return true;
}

// Draws among what stands open, so that forms are opened as well as filed; once eager, goes on to the end.
let drawn = 7;
const draw = bound => (drawn = (drawn * 1103515245 + 12345) % 2147483648) % bound;
const forward = ['?yes', 'on', 'file', 'submit', 'accept', 'initial', 'say', 'table', 'end', 'back', 'done'];
export function choice(values, eager) {
  const straight = eager && forward.find(each => values.includes(each));
  if (straight) return straight;
  const bag = values.filter(each => each !== 'leave' && each !== '?no').flatMap(each => Array(forward.includes(each) ? 2 : 1).fill(each));
  return bag[draw(bag.length)];
}

export async function phone(browser, server, name, options) {
  const context = await browser.newContext({ deviceScaleFactor: 1, reducedMotion: 'reduce', ...options }); // a button half way between two colours is no page
  const page = await context.newPage();
  page.scripts = options.javaScriptEnabled;
  shown.push(page);
  page.setDefaultTimeout(20000);
  page.on('pageerror', error => fault(`script of ${name}: ${error.message}\n${error.stack ?? ''}`, page));
  await page.goto(`${server.base}/?code=${server.code}`);
  await look(page, name, 'join');
  await page.fill('#name', name);
  await page.click('button.main');
  await page.waitForURL(/\/p\//);
  await look(page, name, 'waiting');
  return page;
}

export async function play(phones, most) {
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
