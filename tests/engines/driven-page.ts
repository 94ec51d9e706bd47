/** A page of a browser other than Chromium, with what the main journeys need. */
export interface DrivenPage {
	/** `Firefox 153`, for the report. */
	name: string;
	goto(url: string): Promise<void>;
	/** Runs the body of a function in the page; its result must be plain data. */
	evaluate<Result>(body: string): Promise<Result>;
	/** A real click on the first matching element. */
	click(selector: string): Promise<void>;
	/** Presses keys in sequence: letters or names as in `KeyboardEvent.key`. */
	press(...keys: string[]): Promise<void>;
	resize(widthPx: number, heightPx: number): Promise<void>;
	/** Exceptions and logged errors so far, if the engine reports them. */
	errors: string[];
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

/** Key presses in sequence, as WebDriver actions. */
export function listStrokes(keys: readonly string[]): { type: string; value: string }[] {
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
