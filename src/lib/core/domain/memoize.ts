/** Returns the previous object while the next has the same content, so that its users need not update. */
export function memoizeAlike<Value>(): (value: Value) => Value {
	let last: { value: Value; json: string } | null = null;
	return (value) => {
		const json = JSON.stringify(value);
		if (last?.json !== json) last = { value, json };
		return last.value;
	};
}

/** Keeps the last result: a year step must give deck.gl the same arrays, or it rebuilds attributes. */
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

/** Keeps a result per key. @param most results kept; the oldest goes first */
export function memoizeBy<Args extends readonly unknown[], Result>(
	getKey: (...args: Args) => string,
	compute: (...args: Args) => Result,
	most = Infinity
): (...args: Args) => Result {
	const known = new Map<string, Result>();
	return (...args) => {
		const key = getKey(...args);
		if (!known.has(key)) {
			if (known.size >= most) known.delete(known.keys().next().value!);
			known.set(key, compute(...args));
		}
		return known.get(key)!;
	};
}
