// The pages that are not on a phone, looked at on their own screens, in light and dark: the teacher's on a laptop, a
// small one and a tablet, the wall on two projectors. Pages that are printed are looked at by axe alone.
import { check, fault, look } from './browser_room.mjs';

const laptops = [[1280, 800, 'light'], [1280, 720, 'light'], [1024, 720, 'dark'], [820, 1180, 'light'], [820, 1180, 'dark']];
const projectors = [[1280, 720, 'light'], [1920, 1080, 'light'], [1920, 1080, 'dark']];

async function onScreens(page, screens, name, sizes) {
  for (const [width, height, colorScheme] of screens) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' }); // a button half way between two colours is no page
    await look(page, `${width}-${colorScheme}`, name, sizes);
  }
}

export async function lookAtTeachersPages(page, server, when, paths) {
  for (const path of paths) {
    await page.goto(`${server.base}/teach/${path}`);
    await onScreens(page, laptops, `teacher-${when}-${path || 'board'}`, [100]);
  }
  await page.goto(`${server.base}/teach/`);
}

/// Every screen of the wall: none is higher than the projector, so that nobody has to scroll it.
export async function lookAtWall(page, server, when) {
  await page.goto(`${server.base}/wall`);
  for (let screen = 1; ; ++screen) {
    await onScreens(page, projectors, `wall-${when}${screen > 1 ? '-' + screen : ''}`, [100]);
    const high = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
    check(high <= 1, `the wall (${when}, screen ${screen}) is ${high} pixels higher than the projector`);
    const next = page.locator('.class-wall a.next');
    if (!(await next.count()) || screen > 20) break;
    await next.click();
    await page.waitForURL(new RegExp(`screen=${screen + 1}$`));
  }
  await page.goto(`${server.base}/wall`);
}
