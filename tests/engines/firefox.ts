import { launch, type KeyInput } from 'puppeteer-core';
import type { DrivenPage } from './driven-page';

/**
 * A font whose download a navigation broke off (NS_BINDING_ABORTED): to Firefox an error, to the
 * reader, who has gone to another page, none.
 */
const BROKEN_OFF_FONT = /downloadable font: .*status=2152398850/;

/** Firefox as its makers ship it, driven by WebDriver BiDi. @param program its path */
export async function openFirefox(program: string): Promise<DrivenPage> {
	const browser = await launch({
		browser: 'firefox',
		executablePath: program,
		headless: true,
		// a stored atlas would answer in the server's place
		extraPrefsFirefox: { 'dom.serviceWorkers.enabled': false }
	});
	const page = await browser.newPage();
	const faults: string[] = [];
	// it comes by either way
	const note = (fault: string) => {
		if (!BROKEN_OFF_FONT.test(fault)) faults.push(fault);
	};
	page.on('pageerror', (error) => note(String(error)));
	page.on('console', (message) => {
		if (message.type() === 'error') note(message.text());
	});
	return {
		name: await browser.version(),
		faults,
		goto: async (address) => void (await page.goto(address)),
		evaluate: (body) => page.evaluate(`(() => { ${body} })()`) as Promise<never>,
		click: (selector) => page.click(selector),
		async press(...keys) {
			for (const key of keys) await page.keyboard.press(key as KeyInput);
		},
		resize: (width, height) => page.setViewport({ width, height }),
		close: () => browser.close()
	};
}
