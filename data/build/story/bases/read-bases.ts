/** Gathers the English texts of the talk, the gallery and the claims with what they rest on. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { CLAIM_COPY } from '../../../../src/lib/features/claims/claims-copy';
import type { DataError } from '../../data-error';
import type { RawViews } from '../../views/read-views';
import { basesSchema, filledText, readStoryFile, type RawStory } from '../read-story';
import type { BasedTexts } from './check-bases';

export const CLAIMS_FILE = 'data/story/claims.yaml';
const MESSAGES_FILE = 'messages/en.json';

/** What a verdict of `/claims` rests on. Its words are messages. */
const claimsSchema = v.array(
	v.strictObject({
		claim: v.pipe(v.number(), v.integer()),
		verdict: v.picklist(['confirmed', 'qualified', 'not-found', 'open']),
		/** Why it is this verdict. */
		because: v.pipe(v.array(filledText), v.nonEmpty()),
		bases: v.optional(basesSchema, {})
	})
);

export function listStoryTexts(story: RawStory): BasedTexts[] {
	return story.steps.map(({ file, content, findLine }) => ({
		file,
		bases: content.bases,
		findLine: (words) => findLine('bases', words),
		texts: [
			{ text: content.title, file, line: findLine('title') },
			...(['text', 'points'] as const).flatMap((field) =>
				content[field].map((text, index) => ({ text, file, line: findLine(field, index) }))
			)
		]
	}));
}

export function listViewTexts({ file, content, findLine }: RawViews): BasedTexts[] {
	return content.map(({ title, text, bases }, index) => ({
		file,
		bases,
		findLine: (words) => findLine(index, 'bases', words),
		texts: [
			{ text: title, file, line: findLine(index, 'title') },
			{ text, file, line: findLine(index, 'text') }
		]
	}));
}

/** The verdicts and findings of a claim, by number, as written in the English messages. */
function messagesOfClaims(root: string) {
	const lines = readFileSync(join(root, MESSAGES_FILE), 'utf8').split('\n');
	const texts = new Map<number, { text: string; file: string; line: number }[]>();
	lines.forEach((content, index) => {
		const match = /"claims_[a-z]+_(\d+)_(?:verdict|finds)\w*": ("(?:[^"\\]|\\.)*")/.exec(content);
		if (!match) return;
		const text = JSON.parse(match[2]!) as string;
		const number = Number(match[1]);
		texts.set(number, [
			...(texts.get(number) ?? []),
			{ text, file: MESSAGES_FILE, line: index + 1 }
		]);
	});
	return texts;
}

/** @returns the claims' texts; a verdict is among the bases under its own name */
export function listClaimTexts(root: string): { texts: BasedTexts[]; errors: DataError[] } {
	const { read, errors } = readStoryFile(root, CLAIMS_FILE, claimsSchema);
	if (!read) return { texts: [], errors };
	const messages = messagesOfClaims(root);
	const addError = (line: number, message: string, remedy: string) =>
		errors.push({ file: CLAIMS_FILE, line, column: null, message, remedy });
	const texts = CLAIM_COPY.flatMap(({ number, verdict }): BasedTexts[] => {
		const index = read.content.findIndex(({ claim }) => claim === number);
		const entry = read.content[index];
		if (!entry) {
			addError(1, `claim ${number} is missing`, 'say what its verdict rests on');
			return [];
		}
		if (entry.verdict !== verdict.kind) {
			addError(
				read.findLine(index, 'verdict'),
				`claim ${number} is shown as ${verdict.kind}`,
				'correct one of the two'
			);
		}
		const own = messages.get(number) ?? [];
		const verdictText = {
			text: entry.verdict,
			file: CLAIMS_FILE,
			line: read.findLine(index, 'verdict')
		};
		return [
			{
				file: CLAIMS_FILE,
				bases: { ...entry.bases, [entry.verdict]: entry.because },
				findLine: (words) =>
					words === entry.verdict
						? read.findLine(index, 'because')
						: read.findLine(index, 'bases', words),
				texts: [verdictText, ...own]
			}
		];
	});
	return { texts, errors };
}
