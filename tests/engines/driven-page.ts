/** A page of a browser that is not Chromium, as far as the main journeys need it. */
export interface DrivenPage {
	/** `Firefox 153`, for the report. */
	name: string;
	goto(address: string): Promise<void>;
	/** Runs the body of a function in the page; its result must be plain data. */
	evaluate<Result>(body: string): Promise<Result>;
	/** A press of the browser's own on the first element that matches. */
	click(selector: string): Promise<void>;
	/** Keys one after another, as letters or as `KeyboardEvent.key` names them. */
	press(...keys: string[]): Promise<void>;
	resize(widthPx: number, heightPx: number): Promise<void>;
	/** What was thrown or written as an error so far, where the engine tells. */
	faults: string[];
	close(): Promise<void>;
}

/** Keys without a letter, as WebDriver writes them. */
const KEYS: Readonly<Record<string, string>> = {
	Enter: '\uE007',
	Escape: '\uE00C',
	Tab: '\uE004',
	ArrowRight: '\uE014',
	ArrowLeft: '\uE012'
};

/** Presses of keys, one after another, as WebDriver's actions. */
export function strokesOf(keys: readonly string[]): { type: string; value: string }[] {
	return keys.flatMap((key) =>
		['keyDown', 'keyUp'].map((type) => ({ type, value: KEYS[key] ?? key }))
	);
}

const STEP_MILLISECONDS = 100;
const MOST_MILLISECONDS = 20_000;

/** Waits until an expression of the page is true. @throws {Error} that names it */
export async function until(page: DrivenPage, expression: string): Promise<void> {
	const endMs = Date.now() + MOST_MILLISECONDS;
	while (!(await page.evaluate<boolean>(`return Boolean(${expression})`))) {
		if (Date.now() > endMs) throw new Error(`${page.name}: never true: ${expression}`);
		await new Promise((done) => setTimeout(done, STEP_MILLISECONDS));
	}
}
