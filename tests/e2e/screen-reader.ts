/**
 * A screen reader without a voice in a real browser, and what it says as a transcript. Keys are
 * pressed in the browser itself; the cursor goes where the reader sends it.
 */
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { virtual } from '@guidepup/virtual-screen-reader';

const FILE = createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/browser.js');
/** The page's rules allow scripts of its own address alone. */
const ADDRESS = '/virtual-screen-reader.js';

declare global {
	interface Window {
		screenReader: typeof virtual;
	}
}

interface Said {
	phrase: string;
	/** Text of the page, without a role. */
	isText: boolean;
}

const MOVES = {
	next: 'reads on',
	moveToNextHeading: 'goes through the headings',
	moveToNextFigure: 'goes through the figures'
} as const;
type Move = keyof typeof MOVES;

/**
 * Roles without a name, rows whose cells follow, and the ends of parts say nothing new; how long
 * something loads depends on the machine.
 */
const SILENT =
	/^((polite|assertive): (.*…)?|end of .*|row, .*|listitem, level.*|paragraph|strong|emphasis|caption|group|list|document|status|time|rowgroup|term|definition|insertion)$/s;
/** What browsers hand over as one thing, without the parts in it. */
const WHOLE = 'button, a, summary, option, [role="img"]';
/** Words that are said as the name of what they are about. */
const NAMING = 'label, legend, th:not(:has(select, a, button)), td:not(:has(button, a, input))';
/** Places after which a reader gives up. */
const MOST_PLACES = 2000;

/** Without what screen readers say only when asked, or what this one takes from another source. */
const shorten = (phrase: string): string =>
	phrase
		.replace(/^(polite|assertive): /, 'announced: ')
		.replace(/, orientated horizontally|, not invalid/g, '')
		.replace(/, max value [^,]*, min value [^,]*, current value /, ', ');

export class ScreenReader {
	readonly #page: Page;
	readonly #lines: string[];

	constructor(page: Page, title: string) {
		this.#page = page;
		this.#lines = [`# ${title}`];
	}

	/** Begins to listen to the open page, as the reader finds it: at its top, which is not said. */
	async start(): Promise<void> {
		const { pathname } = new URL(this.#page.url());
		this.#act(`opens ${pathname}`);
		await this.#page.route(`**${ADDRESS}`, (route) =>
			route.fulfill({ path: FILE, contentType: 'text/javascript' })
		);
		await this.#page.evaluate(async (address) => {
			const { virtual } = (await import(address)) as { virtual: Window['screenReader'] };
			window.screenReader = virtual;
			await virtual.start({ container: document.body });
			await virtual.clearSpokenPhraseLog();
		}, ADDRESS);
	}

	async press(key: string): Promise<void> {
		this.#act(`presses ${key === ' ' ? 'Space' : key}`);
		await this.#page.keyboard.press(key);
	}

	/** Puts a text into the field that has the focus, at once. */
	async type(text: string): Promise<void> {
		this.#act(`types “${text.trim().replaceAll('\n', ' / ').replaceAll('\t', ' ')}”`);
		await this.#page.keyboard.insertText(text);
	}

	/** Gives the focus to what the cursor is at, which has been said. */
	async focus(): Promise<void> {
		await this.#page.evaluate(() => {
			const { activeNode } = window.screenReader;
			(activeNode as HTMLElement).focus();
			return window.screenReader.clearSpokenPhraseLog();
		});
	}

	/** Presses Enter on what the cursor is at. */
	async activate(): Promise<void> {
		await this.focus();
		await this.press('Enter');
	}

	/** Waits until a phrase begins so, and writes down all that was said. */
	async hear(wanted: string): Promise<void> {
		const listen = () => this.#page.evaluate(() => window.screenReader.spokenPhraseLog());
		await expect.poll(async () => (await listen()).map(shorten).join('\n')).toContain(wanted);
		const said = (await listen()).filter((phrase, index, all) => phrase !== all[index - 1]);
		this.#write(said.map((phrase) => ({ phrase, isText: false })));
		await this.#page.evaluate(() => window.screenReader.clearSpokenPhraseLog());
	}

	/** The value of the slider that has the focus, which screen readers say when it changes. */
	async hearValue(wanted: string): Promise<void> {
		const read = () =>
			this.#page.evaluate(() => document.activeElement?.getAttribute('aria-valuetext') ?? '');
		await expect.poll(read).toContain(wanted);
		this.#write([{ phrase: await read(), isText: false }]);
	}

	/** Goes to the next place whose phrase begins so, and writes down only that one. */
	async find(wanted: string, move: Move = 'next'): Promise<void> {
		this.#act(`${MOVES[move]} to “${wanted}”`);
		this.#write((await this.#go(move, wanted)).slice(-1));
	}

	/** Reads on until a phrase begins so, and writes down all of it. */
	async read(until: string): Promise<void> {
		this.#act('reads on');
		this.#write(await this.#go('next', until));
	}

	async #go(move: Move, wanted: string): Promise<readonly Said[]> {
		const said = await this.#page.evaluate(
			async ([way, start, whole, naming, most]) => {
				const { screenReader } = window;
				const all: { phrase: string; isText: boolean }[] = [];
				for (let place = 0; place < most; place += 1) {
					if (way === 'next') await screenReader.next();
					else await screenReader.perform(screenReader.commands[way] as typeof way);
					const node = screenReader.activeNode;
					const element = node instanceof Element ? node : (node?.parentElement ?? null);
					const isNaming = node !== element && element?.closest(naming) != null;
					const around = node === element ? element?.parentElement : element;
					// closed parts are in the document, but not on the page
					if (isNaming || around?.closest(whole) || !element?.checkVisibility()) continue;
					const phrase = await screenReader.lastSpokenPhrase();
					const isOpen = element.closest('summary')?.closest('details')?.open;
					const state = isOpen === undefined ? '' : isOpen ? ', expanded' : ', collapsed';
					// it knows the attribute, browsers the state
					const isOn = element instanceof HTMLInputElement && element.checked;
					all.push({
						phrase:
							phrase.replace(/, (not )?checked/, isOn ? ', checked' : ', not checked') + state,
						isText: !state && phrase === (await screenReader.itemText())
					});
					if (phrase.startsWith(start)) break;
				}
				await screenReader.clearSpokenPhraseLog();
				return all;
			},
			[move, wanted, WHOLE, NAMING, MOST_PLACES] as const
		);
		expect(said.at(-1)?.phrase, `not found in ${MOST_PLACES} places`).toContain(wanted);
		return said;
	}

	#act(words: string): void {
		if (this.#lines.at(-1) !== '') this.#lines.push('');
		this.#lines.push(`The reader ${words}.`, '');
	}

	/** The words of a paragraph in a line. */
	#write(said: readonly Said[]): void {
		let isAfterText = false;
		for (const { phrase, isText } of said) {
			if (isText && isAfterText)
				this.#lines.push(`${this.#lines.pop()} ${phrase}`.replaceAll(/ (?=[,;.])/g, ''));
			else if (isText && /^\p{P}$/u.test(phrase)) continue;
			else if (!SILENT.test(phrase)) this.#lines.push(`- ${shorten(phrase)}`);
			isAfterText = isText || (isAfterText && /^(end of )?(strong|emphasis)/.test(phrase));
		}
	}

	/** All that was done and said, in Markdown. */
	get transcript(): string {
		return `${this.#lines.join('\n')}\n`;
	}
}
