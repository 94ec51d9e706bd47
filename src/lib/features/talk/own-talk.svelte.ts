import { addTalk, moveStep, removeStep, restoreStep } from './own-talk-edit';
import {
	EMPTY_TALK,
	formatOwnTalk,
	ownCallouts,
	parseOwnTalk,
	TALK_LIMITS,
	type OwnStep,
	type OwnTalk
} from './own-talk-format';
import { hasOtherTable, tableOf } from './own-talk-table';
import { needsRates, moneyRates } from '$lib/core/data/money-rates';
import { OWN_PREFIX, ownSteps } from '$lib/state/own-steps.svelte';
import {
	browserStorage,
	keep,
	readKept,
	type BrowserStorage,
	type StorageError
} from '$lib/state/browser-storage';
import { OWN_TALK_KEY as KEY } from '$lib/core/data/requested-table';

/** Several, so that a second unreadable talk does not replace the first. */
const SET_ASIDE_KEYS = ['', '-2', '-3', '-4', '-5'].map((end) => `atlas-own-talk-broken${end}`);

/** The unreadable talks, oldest first. */
const readSetAside = (storage: BrowserStorage | null): string[] =>
	SET_ASIDE_KEYS.flatMap((key) => readKept(storage, key) ?? []);

/** Moves an unreadable talk to another key. @returns false if there is no space */
function setAside(storage: BrowserStorage | null, content: string): boolean {
	try {
		const same = SET_ASIDE_KEYS.find((key) => storage?.getItem(key) === content);
		const free = same ?? SET_ASIDE_KEYS.find((key) => storage?.getItem(key) === null);
		if (!free || !storage) return false;
		// removed first: full storage has no space for it twice
		storage.removeItem(KEY);
		if (keep(storage, free, content) === null) return true;
		storage.setItem(KEY, content);
	} catch {
		// reported below
	}
	return false;
}

export type Undoable =
	{ act: 'deleted'; step: OwnStep; index: number } | { act: 'replaced'; talk: OwnTalk };

/**
 * The user's own talk, stored in the browser and synchronised between its tabs. While a talk from a
 * link is open, that one is on stage and this one does not change.
 */
export class OwnTalkStore {
	talk = $state.raw<OwnTalk>(EMPTY_TALK);
	shared = $state.raw<OwnTalk | null>(null);
	/** Why the last change could not be stored; null if it is. */
	error = $state.raw<StorageError | null>(null);
	/** Why the stored talk could not be read; null if it could. */
	fault = $state.raw<string | null>(null);
	/** Talks that could not be read, unchanged. */
	setAside = $state.raw<readonly string[]>([]);
	undoable = $state.raw<Undoable | null>(null);
	isOpen = $state(false);
	#storage: BrowserStorage | null = null;
	/** An unreadable talk that could not be moved must not be overwritten. */
	#isLocked = false;

	/** Reads the stored talk and follows other tabs. Call in the browser; a second call does nothing. */
	open(storage: BrowserStorage | null = browserStorage('localStorage')): void {
		if (this.isOpen) return;
		this.isOpen = true;
		this.#storage = storage;
		this.#read();
		if (typeof window !== 'undefined') window.addEventListener('storage', this.#follow);
	}

	#follow = ({ key, storageArea }: StorageEvent): void => {
		if (storageArea !== this.#storage || (key !== null && key !== KEY)) return;
		// text that could not be stored must not be replaced by another tab
		if (this.error === null) this.#read();
	};

	#read(): void {
		const content = readKept(this.#storage, KEY);
		this.setAside = readSetAside(this.#storage);
		if (content === null) return this.#show(EMPTY_TALK);
		const parsed = parseOwnTalk(content);
		if (parsed.ok) {
			this.fault = null;
			return this.#show(parsed.talk);
		}
		this.fault = parsed.fault;
		this.#isLocked = !setAside(this.#storage, content);
		this.setAside = this.#isLocked ? [content] : readSetAside(this.#storage);
		this.#show(EMPTY_TALK);
	}

	#show(talk: OwnTalk): void {
		this.talk = talk;
		const { steps } = this.shared ?? talk;
		this.#loadRates(steps);
		ownSteps.current = steps.map((step) => {
			const { id, title, link, play } = step;
			const callouts = ownCallouts(step);
			return {
				...{ id: OWN_PREFIX + id, title, link },
				...(callouts.length > 0 && { callouts }),
				...(play !== undefined && { play })
			};
		});
	}

	/** Redraws pictures of steps with rates once their data has loaded. */
	#loadRates(steps: readonly OwnStep[]): void {
		if (moneyRates.isThere || !steps.some(({ link }) => needsRates(link))) return;
		moneyRates.load().then(
			() => {
				if (this.shared) this.shared = { ...this.shared };
				this.#show({ ...this.talk });
			},
			() => undefined
		);
	}

	get onStage(): OwnTalk {
		return this.shared ?? this.talk;
	}

	change(talk: OwnTalk): void {
		this.#show(talk);
		this.error = this.#isLocked ? 'full' : keep(this.#storage, KEY, formatOwnTalk(talk));
	}

	/** Replaces the talk; can be undone. */
	replace(talk: OwnTalk): void {
		const before = this.talk;
		this.change(talk);
		this.undoable = before.steps.length > 0 ? { act: 'replaced', talk: before } : null;
	}

	/** Adds another talk's steps. @returns what would be too many; null if they were added */
	append(talk: OwnTalk): 'steps' | 'tables' | null {
		if (this.talk.steps.length + talk.steps.length > TALK_LIMITS.steps) return 'steps';
		if (hasOtherTable(this.talk, tableOf(talk))) return 'tables';
		const before = this.talk;
		this.change(addTalk(before, talk));
		this.undoable = { act: 'replaced', talk: before };
		return null;
	}

	/** Moves a step to a position, counted from 0. */
	move(id: string, toIndex: number): void {
		this.change(moveStep(this.talk, id, toIndex));
	}

	delete(id: string): void {
		const index = this.talk.steps.findIndex((step) => step.id === id);
		const step = this.talk.steps[index];
		if (!step) return;
		this.change(removeStep(this.talk, id));
		this.undoable = { act: 'deleted', step, index };
	}

	undo(): void {
		const { undoable } = this;
		this.undoable = null;
		if (undoable?.act === 'deleted') {
			this.change(restoreStep(this.talk, undoable.step, undoable.index));
		} else if (undoable) this.change(undoable.talk);
	}

	/** Shows a talk from a link, or the user's own again with null. */
	showShared(talk: OwnTalk | null): void {
		this.shared = talk;
		this.#show(this.talk);
	}

	forgetSetAside(): void {
		// a talk that could not be moved is still at its own key
		const keys = this.#isLocked ? [KEY, ...SET_ASIDE_KEYS] : SET_ASIDE_KEYS;
		for (const key of keys) keep(this.#storage, key, null);
		this.#isLocked = false;
		this.setAside = [];
		this.fault = null;
	}
}

export const ownTalk = new OwnTalkStore();
