// The moments that mattered on a small phone, of one person against a computer delegation that decides quickly: asked for
// on the debrief, worked out meanwhile, shown when they are found.
import { Server, check, kind, look, phone, play, until } from './browser_room.mjs';

export async function momentsOnAPhone(browser, javaScriptEnabled) {
  const server = new Server('first-table', { words: ['--agent', 'tit-for-tat'] });
  await server.start();
  const teacher = await (await browser.newContext()).newPage();
  await teacher.goto(`${server.base}/teach/in?key=${server.key}`);
  const name = javaScriptEnabled ? 'alone' : 'alone without scripts';
  const page = await phone(browser, server, name, { viewport: { width: 320, height: 568 }, colorScheme: 'dark', javaScriptEnabled });
  await teacher.reload();
  await teacher.click('button[value=open]');
  await until(name + ' has a seat', async () => { if (!page.scripts) await page.reload(); return (await kind(page)) === 'opening'; });
  check(await play([[name, page]], 200), 'the game ends for ' + name);
  await teacher.reload();
  await teacher.click('button[value=release]');
  await teacher.click('button[value=yes]');
  await page.goto(new URL('debrief', page.url()).href);
  await page.locator('form[action=moments] button').click();
  await page.waitForURL(/moments$/);
  if (await page.locator('main progress').count()) await look(page, name, 'moments to come');
  // With scripts the page changes by itself; without, it is loaded anew.
  await until(name + ' is shown the moments', async () => {
    if (!page.scripts) await page.reload();
    return (await page.locator('main progress').count()) === 0;
  }, 120000);
  check((await page.locator('form[action=moments]').count()) === 0, 'the moments are found');
  await look(page, name, 'moments');
  await page.locator('main a[href=debrief]').click();
  await page.waitForURL(/debrief$/);
  await server.stop('SIGTERM');
  await page.context().close();
  server.clear();
}
