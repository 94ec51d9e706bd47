/**
 * Keeps the last result of a function and gives it again while its arguments are the same. A year
 * step must hand deck.gl the very same arrays, or it rebuilds its attributes.
 */
export function rememberLast<Args extends readonly unknown[], Result>(
	compute: (...args: Args) => Result
): (...args: Args) => Result {
	let lastArgs: Args | null = null;
	let lastResult: Result;
	return (...args) => {
		if (!lastArgs || args.some((arg, index) => arg !== lastArgs![index])) {
			lastResult = compute(...args);
			lastArgs = args;
		}
		return lastResult;
	};
}
