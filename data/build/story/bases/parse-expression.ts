/**
 * Reads the expressions that say what a sentence rests on: `students.KAZ.2018 < students.KAZ.2017`,
 * `rank(students, TKM, 2018) = 5 of 5`, `count(opinion, country = TKM) = 0`. docs/sentences.md
 * explains them to authors.
 */
export const COMPARISONS = ['=', '!=', '<=', '>=', '<', '>'] as const;
export type Comparison = (typeof COMPARISONS)[number];

export type Expression =
	| { kind: 'number'; value: number; decimals: number }
	/** `2 of 5`, a place in a ranking. */
	| { kind: 'place'; place: number; of: number }
	/** A figure, a table, a column, a date or a value of a cell: the function says which. */
	| { kind: 'word'; word: string }
	| { kind: 'call'; name: string; args: readonly Expression[] }
	| { kind: 'sum'; operator: '+' | '-' | '*' | '/'; left: Expression; right: Expression }
	| { kind: 'comparison'; operator: Comparison; left: Expression; right: Expression };

type Token = { kind: 'number' | 'word' | 'text'; text: string } | { kind: 'sign'; text: string };

const TOKEN = /\s*(?:"([^"]*)"|(!=|<=|>=|[=<>(),+*/]|-(?=[\s(]))|(-?[\p{L}\d][\p{L}\d_.:'’-]*))/uy;

function readTokens(source: string): Token[] {
	const tokens: Token[] = [];
	TOKEN.lastIndex = 0;
	while (source.slice(TOKEN.lastIndex).trim() !== '') {
		const start = TOKEN.lastIndex;
		const match = TOKEN.exec(source);
		if (!match) throw new Error(`“${source.slice(start).trim()}” is not understood`);
		const [, text, sign, word] = match;
		if (text !== undefined) tokens.push({ kind: 'text', text });
		else if (sign !== undefined) tokens.push({ kind: 'sign', text: sign });
		else if (/^-?\d+(\.\d+)?$/.test(word!)) tokens.push({ kind: 'number', text: word! });
		else tokens.push({ kind: 'word', text: word! });
	}
	return tokens;
}

/** @throws Error with a sentence if the text is no expression */
export function parseExpression(source: string): Expression {
	const tokens = readTokens(source);
	let index = 0;
	const peek = () => tokens[index];
	const isSign = (...signs: readonly string[]) => {
		const token = peek();
		return token?.kind === 'sign' && signs.includes(token.text);
	};
	function expect(sign: string): void {
		if (!isSign(sign)) throw new Error(`“${source}” lacks a ${sign}`);
		index += 1;
	}

	function parseNumber(text: string): Expression {
		const decimals = text.split('.')[1]?.length ?? 0;
		const [of, total] = [peek(), tokens[index + 1]];
		if (of?.kind === 'word' && of.text === 'of' && total?.kind === 'number') {
			index += 2;
			return { kind: 'place', place: Number(text), of: Number(total.text) };
		}
		return { kind: 'number', value: Number(text), decimals };
	}

	function parseCall(name: string): Expression {
		const args: Expression[] = [];
		expect('(');
		while (!isSign(')')) {
			args.push(parseComparison());
			if (!isSign(',')) break;
			index += 1;
		}
		expect(')');
		return { kind: 'call', name, args };
	}

	function parseFactor(): Expression {
		const token = peek();
		if (!token) throw new Error(`“${source}” ends too soon`);
		index += 1;
		if (token.kind === 'number') return parseNumber(token.text);
		if (token.kind === 'text') return { kind: 'word', word: token.text };
		if (token.kind === 'word') {
			return isSign('(') ? parseCall(token.text) : { kind: 'word', word: token.text };
		}
		if (token.text !== '(') throw new Error(`“${source}” has a ${token.text} without a value`);
		const inner = parseComparison();
		expect(')');
		return inner;
	}

	function parseSum(next: () => Expression, ...signs: readonly ('+' | '-' | '*' | '/')[]) {
		let left = next();
		for (;;) {
			const operator = signs.find((sign) => isSign(sign));
			if (!operator) return left;
			index += 1;
			left = { kind: 'sum', operator, left, right: next() };
		}
	}

	function parseComparison(): Expression {
		const parseAmount = () => parseSum(() => parseSum(parseFactor, '*', '/'), '+', '-');
		const left = parseAmount();
		const operator = COMPARISONS.find((sign) => isSign(sign));
		if (!operator) return left;
		index += 1;
		return { kind: 'comparison', operator, left, right: parseAmount() };
	}

	const expression = parseComparison();
	if (index < tokens.length) throw new Error(`“${source}” goes on after its end`);
	return expression;
}
