// Two phones and a teacher play first-table to the class's debrief in Chromium, once with scripts and once without; a
// page is put to sleep, the server is killed and comes back, eight tabs of one person are open. On every kind of page:
// nothing wider than the screen, nothing cut off or too small to touch, no fault that axe finds; phones at 320 and 375
// pixels and with the text twice as large, the teacher's pages on a laptop and a tablet, the wall on two projectors, in
// light and dark. node browser_play.mjs PROGRAM FOLDER_OF_NODE_MODULES BROWSER [FOLDER_FOR_PICTURES]
import { Server, check, chromium, everythingShown, executablePath, fault, faults, kind, look, looked, openChoices, phone, play, press, until, wait } from './browser_room.mjs';
import { momentsOnAPhone } from './browser_moments.mjs';
import { pagesSeldomSeen } from './browser_seldom.mjs';
import { lookAtTeachersPages, lookAtWall } from './browser_screens.mjs';

async function wholeGame(browser, javaScriptEnabled) {
  const server = new Server('first-table');
  await server.start();
  const teacher = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  await teacher.goto(`${server.base}/teach/in?key=${server.key}`);
  const wall = await (await browser.newContext()).newPage();
  if (javaScriptEnabled) {
    await lookAtTeachersPages(teacher, server, 'before', ['', 'people', 'deck', 'files', 'guide', 'join']);
    await lookAtWall(wall, server, 'before');
  }
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
  if (javaScriptEnabled) {
    await onlooker(browser, server, teacher);
    await teacherTypes(server, teacher);
    await teacherSpeaks(server, teacher, phones);
    await lookAtTeachersPages(teacher, server, 'playing', ['', 'people', 'deck', 'table/1/', 'table/1/seat/us', 'sure?act=end']);
    await lookAtWall(wall, server, 'playing');
    await disturbed(browser, server, phones);
  }
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
  for (const [name, page] of phones) {
    await until('the debrief is open to ' + name, async () => { await page.goto(page.url()); return await page.locator('main a.main').count() > 0; });
    await page.click('main a.main');
    await page.waitForURL(/debrief$/);
    await look(page, name, 'debrief');
    await page.click('main a[href$="quiz"]'); // offered there, before nothing
    await page.waitForURL(/quiz$/);
    await look(page, name, 'quiz');
    await page.locator('button[value="skip"]').click();
    await until('the answers are read', async () => (await page.locator('main .answered').count()) > 0);
    await look(page, name, 'quiz answers');
    await page.click('main a[href$="debrief"]');
    await page.waitForURL(/debrief$/);
    check(await page.locator('svg').count() > 0, 'the debrief has its picture');
    const kept = await page.context().request.get(new URL('report?keep=1', page.url()).href);
    check(kept.ok() && /attachment/.test(kept.headers()['content-disposition'] || ''), 'the report can be kept');
  }
  await classDebrief(server, teacher, wall, javaScriptEnabled);
  await server.stop('SIGTERM');
  for (const [, page] of phones) await page.context().close();
  server.clear();
}

/// The wall turns into the class's debrief, and the teacher has the results.
async function classDebrief(server, teacher, wall, looks) {
  await wall.goto(server.base + '/wall');
  await until('the wall shows the debrief of the class', async () => (await wall.locator('#judgement').count()) > 0, 30000);
  check((await wall.locator('#outcomes svg').count()) > 0, 'the debrief of the class has its picture');
  await teacher.goto(server.base + '/teach/files');
  await until('the results are drawn up', async () => (await teacher.locator('a[href$="class.csv"]').count()) > 0, 30000);
  if (looks) {
    await lookAtWall(wall, server, 'debrief');
    await lookAtTeachersPages(teacher, server, 'over', ['', 'files', 'table/1/']);
  }
  for (const [file, holds] of [['class.csv', text => text.split('\n').length > 2], ['class.json', text => JSON.parse(text)], ['report.html', text => text.includes('<svg')]]) {
    const answer = await teacher.context().request.get(`${server.base}/teach/${file}`);
    check(answer.ok() && holds(await answer.text()), `${file} can be had`);
  }
}

/// What the teacher says stands on a phone until it is read, and the teacher's page says that it was said.
async function teacherSpeaks(server, teacher, phones) {
  const [name, page] = phones[0];
  await teacher.goto(server.base + '/teach/');
  await teacher.fill('#say', 'Read your papers first');
  await teacher.click('button[value=tell]');
  await until('it is said that it was said', async () => (await teacher.locator('[data-said^="Said to all tables"]').count()) > 0);
  const nudge = teacher.locator('.waiting').first();
  if (!await nudge.evaluate(each => each.open)) await nudge.locator('summary').click(); // one that is late stands open
  await nudge.locator('button[value=nudge]').click();
  await until('it is said that somebody was nudged', async () => (await teacher.locator('.waiting [data-said^="Nudged"]').count()) > 0);
  await until('it stands on the phone', async () => (await page.locator('section.told').count()) > 0);
  await look(page, name, 'told');
  await page.locator('section.told:has-text("Read your papers first") button').click();
  await until('what was read goes', async () => (await page.locator('section.told:has-text("Read your papers first")').count()) === 0);
  await lookAtTeachersPages(teacher, server, 'spoken', ['']);
}

/// What the teacher types stays whatever else is pressed meanwhile; waits are counted up without a new page.
async function teacherTypes(server, teacher) {
  await teacher.goto(server.base + '/teach/');
  await teacher.fill('#say', 'Five minutes more');
  for (const value of ['pause', 'resume']) {
    await teacher.click(`button[value=${value}]`);
    await until('the class goes by ' + value, async () => (await teacher.locator('body.paused').count()) === (value === 'pause' ? 1 : 0));
    check((await teacher.inputValue('#say')) === 'Five minutes more', 'what the teacher types stays when something else is pressed');
  }
  const waited = () => teacher.locator('.waiting .span').first().textContent();
  const before = await waited();
  await until('a wait is counted up', async () => (await waited()) !== before, 5000);
}

/// Somebody who comes late, whose own table against the computer is closed again, and who watches another; and comes
/// back by three words on another phone.
async function onlooker(browser, server, teacher) {
  const screen = { viewport: { width: 320, height: 568 }, colorScheme: 'light', javaScriptEnabled: true };
  const page = await phone(browser, server, 'onlooker', screen);
  await until('who comes late has a table', async () => (await kind(page)) === 'opening');
  await teacher.goto(server.base + '/teach/people');
  await teacher.evaluate(() => { for (const each of document.querySelectorAll('details')) each.open = true; });
  const form = teacher.locator(`form:has(button[value=seat]):has(input[name=person][value="${page.url().match(/\/p\/(\d+)/)[1]}"])`);
  await form.locator('select[name=table]').selectOption('1');
  await form.locator('select[name=seat]').selectOption('watch');
  await form.locator('button[value=seat]').click();
  await teacher.waitForLoadState();
  if (await teacher.locator('button[value=yes]').count()) await teacher.click('button[value=yes]'); // papers were read
  await until('who was put there watches', async () => (await kind(page)) === 'observer');
  await look(page, 'onlooker', 'observer');
  await teacher.goto(server.base + '/teach/sure?act=close&table=2');
  await teacher.click('button[value=yes]');
  await teacher.waitForURL(/teach\/$/);
  await page.goto(new URL('words', page.url()).href);
  await page.click('main button');
  const words = await page.textContent('.secret');
  await look(page, 'onlooker', 'words shown');
  const other = await (await browser.newContext(screen)).newPage();
  await other.goto(server.base + '/back');
  await look(other, 'onlooker', 'back');
  await other.fill('main input[name=words]', words);
  await other.click('main button');
  await until('three words lead back', async () => (await kind(other)) === 'observer');
  await other.context().close();
  await page.context().close();
}

/// What is pressed while the page fetches itself is carried out, however slow the fetch.
async function pressedMeanwhile(page, value, wanted, how) {
  let letGo, waiting = 0;
  const held = new Promise(done => { letGo = done; });
  const slow = async route => {
    if (route.request().method() !== 'GET' || route.request().resourceType() !== 'fetch' || waiting) return route.continue();
    ++waiting; await held; return route.continue().catch(() => {});
  };
  await page.route('**/p/*/', slow);
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await until('the page fetches itself', async () => waiting > 0);
  await how(page.locator(`main button[name=do][value=${JSON.stringify(value)}]`).first(), async () => { letGo(); await wait(500); });
  await until('what was pressed while the page fetched itself is carried out', async () => (await kind(page)) === wanted, 5000);
  letGo();
  await page.unroute('**/p/*/', slow);
  check((await kind(page)) === wanted, 'a page that comes late does not take the newer one away');
}

/// A fetch that is never answered is given up and made again; a page that the browser had put aside fetches itself.
async function goesOnByItself(browser, server) {
  const page = await (await browser.newContext()).newPage();
  await page.clock.install();
  await page.goto(server.base + '/wall');
  let fetched = 0;
  await page.route('**/wall', route => route.request().resourceType() !== 'fetch' || ++fetched > 1 ? route.continue() : null);
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await until('the wall fetches itself', () => fetched === 1);
  await page.clock.fastForward(25000);
  await until('a fetch without an answer is made again', () => fetched === 2, 5000);
  const before = fetched;
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await until('a page that was put aside fetches itself', () => fetched > before, 5000);
  await page.context().close();
}

/// Sleep, a killed server, many tabs: the page goes on by itself.
async function disturbed(browser, server, phones) {
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
  await pressedMeanwhile(before, 'propose', 'table-propose', button => button.click());
  await press(before, 'back');
  await pressedMeanwhile(before, 'propose', 'table-propose', async (button, comes) => {
    await button.focus(); await before.keyboard.down('Space'); await comes(); await before.keyboard.up('Space');
  });
  await press(before, 'back');
  await pressedMeanwhile(before, 'propose', 'table-propose', async (button, comes) => {
    await button.hover(); await before.mouse.down(); await comes(); await before.mouse.up();
  });
  await press(before, 'back');
  await goesOnByItself(browser, server);
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
  for (const scripts of [true, false]) await momentsOnAPhone(browser, scripts);
  await pagesSeldomSeen(browser);
} catch (error) {
  fault(error.stack);
  await everythingShown();
}
await browser.close();
console.log(`${looked.size} pages looked at, ${faults.length} faults`);
process.exit(faults.length ? 1 : 0);
