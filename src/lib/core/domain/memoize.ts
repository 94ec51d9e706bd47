/**
 * Hands on the value before while the next says the same: what is drawn from it then need not ask
 * each of its parts whether it changed.
 */
export function memoizeAlike<Value>(): (value: Value) => Value {
	let last: { value: Value; said: string } | null = null;
	return (value) => {
		const said = JSON.stringify(value);
		if (last?.said !== said) last = { value, said };
		return last.value;
	};
}

/**
 * Keeps the last result of a function and gives it again while its arguments are the same. A year
 * step must hand deck.gl the very same arrays, or it rebuilds its attributes.
 */
export function memoizeLast<Args extends readonly unknown[], Result>(
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

/**
 * Keeps a result for each key of the arguments: the same question gives the very same answer.
 * @param most how many are kept; the oldest goes first
 */
export function memoizeBy<Args extends readonly unknown[], Result>(
	keyOf: (...args: Args) => string,
	compute: (...args: Args) => Result,
	most = Infinity
): (...args: Args) => Result {
	const known = new Map<string, Result>();
	return (...args) => {
		const key = keyOf(...args);
		if (!known.has(key)) {
			if (known.size >= most) known.delete(known.keys().next().value!);
			known.set(key, compute(...args));
		}
		return known.get(key)!;
	};
}
