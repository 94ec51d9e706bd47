import { startFirefox } from './bidi';
import { listStrokes, type DrivenPage } from './driven-page';

/**
 * A font download aborted by a navigation (NS_BINDING_ABORTED): an error in Firefox, but not for
 * the reader, who is on another page.
 */
const BROKEN_OFF_FONT = /downloadable font: .*status=2152398850/;

/** What the page threw or logged to the console. */
interface LogEntry {
	level: string;
	text: string | null;
}

type Evaluated =
	| { type: 'success'; result: { value?: string } }
	| { type: 'exception'; exceptionDetails: { text: string } };

/**
 * Released Firefox, driven by WebDriver BiDi over Node's own WebSocket: Playwright needs commands
 * that Firefox ESR does not support.
 * @param program its path
 */
export async function openFirefox(program: string): Promise<DrivenPage> {
	const errors: string[] = [];
	const browser = await startFirefox(
		program,
		// a stored atlas would answer instead of the server
		{ 'dom.serviceWorkers.enabled': false },
		(_method, params) => {
			const { level, text } = params as LogEntry;
			if (level === 'error' && !BROKEN_OFF_FONT.test(text ?? '')) errors.push(text ?? '');
		}
	);
	const { capabilities } = await browser.send<{ capabilities: { browserVersion: string } }>(
		'session.new',
		{ capabilities: {} }
	);
	await browser.send('session.subscribe', { events: ['log.entryAdded'] });
	const { contexts } = await browser.send<{ contexts: { context: string }[] }>(
		'browsingContext.getTree',
		{}
	);
	const context = contexts[0]!.context;

	async function evaluate<Result>(body: string): Promise<Result> {
		const evaluated = await browser.send<Evaluated>('script.evaluate', {
			expression: `JSON.stringify((() => { ${body} })())`,
			target: { context },
			awaitPromise: false
		});
		if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails.text);
		return JSON.parse(evaluated.result.value ?? 'null') as Result;
	}
	const act = (type: string, actions: object[]) =>
		browser.send('input.performActions', { context, actions: [{ type, id: type, actions }] });

	return {
		name: `Firefox ${capabilities.browserVersion}`,
		errors,
		goto: async (url) =>
			void (await browser.send('browsingContext.navigate', { context, url, wait: 'complete' })),
		evaluate,
		async click(selector) {
			const [x, y] = await evaluate<[number, number]>(`
				const element = document.querySelector(${JSON.stringify(selector)});
				element.scrollIntoView({ block: 'center', behavior: 'instant' });
				const { left, top, width, height } = element.getBoundingClientRect();
				return [Math.floor(left + width / 2), Math.floor(top + height / 2)];
			`);
			await act('pointer', [
				{ type: 'pointerMove', x, y },
				{ type: 'pointerDown', button: 0 },
				{ type: 'pointerUp', button: 0 }
			]);
		},
		press: async (...keys) => void (await act('key', listStrokes(keys))),
		resize: async (width, height) =>
			void (await browser.send('browsingContext.setViewport', {
				context,
				viewport: { width, height }
			})),
		close: () => browser.close()
	};
}
