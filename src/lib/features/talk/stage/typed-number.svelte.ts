/** An unfinished number is then deleted. */
const FORGOTTEN_MILLISECONDS = 3000;

export class TypedNumber {
	digits = $state('');
	#timer: ReturnType<typeof setTimeout> | undefined;

	type(digit: string): void {
		this.digits = (this.digits + digit).slice(-2);
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => (this.digits = ''), FORGOTTEN_MILLISECONDS);
	}

	/** Returns the number once; null if there is none. */
	take(): number | null {
		const number = this.digits === '' ? null : Number(this.digits);
		this.digits = '';
		return number;
	}
}
