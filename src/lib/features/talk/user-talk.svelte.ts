import {
	getShownTitle,
	EMPTY_TALK,
	formatUserTalk,
	getUserCallouts,
	parseUserTalk,
	hasOtherTable,
	getTalkTable,
	withTable
} from './user-talk-format';
import { getLayout, TALK_LIMITS, type UserStep, type UserTalk } from './user-talk-schema';
import { freeId } from './talk-edits';
import { nameStep } from '$lib/story/name-step';
import { getMapLayout } from '$lib/story/talk';
import { corridorDistances, needsDistances } from '$lib/core/data/corridor-distances';
import { needsRates, moneyRates } from '$lib/core/data/money-rates';
import { loadDistances } from '$lib/text/load-distances';
import { USER_STEP_PREFIX, userSteps } from '$lib/state/user-steps.svelte';
import {
	findBrowserStorage,
	keep,
	readStored,
	type BrowserStorage,
	type StorageError
} from '$lib/state/browser-storage';
import { USER_TALK_KEY as KEY } from '$lib/layers/own/requested-table';

/** Set while the stored talk is as it came in a file or a link of somebody. */
const RECEIVED_KEY = 'atlas-own-talk-received';
const MOST_UNDONE = 100;

/** Several, so that a second unreadable talk does not replace the first. */
const SET_ASIDE_KEYS = ['', '-2', '-3', '-4', '-5'].map((end) => `atlas-own-talk-broken${end}`);

/** The unreadable talks, oldest first. */
const readSetAside = (storage: BrowserStorage | null): string[] =>
	SET_ASIDE_KEYS.flatMap((key) => readStored(storage, key) ?? []);

/** Moves an unreadable talk to another key. @returns false if there is no space */
function setAside(storage: BrowserStorage | null, content: string): boolean {
	const kept = SET_ASIDE_KEYS.map((key) => readStored(storage, key));
	const free = SET_ASIDE_KEYS[kept.indexOf(kept.includes(content) ? content : null)];
	if (free === undefined) return false;
	// removed first: full storage has no space for it twice
	keep(storage, KEY, null);
	if (keep(storage, free, content) === null) return true;
	keep(storage, KEY, content);
	return false;
}

/**
 * The user's own talk, stored in the browser and synchronised between its tabs. While a talk from a
 * link is open, that one is on stage and this one does not change.
 */
export class UserTalkStore {
	talk = $state.raw<UserTalk>(EMPTY_TALK);
	shared = $state.raw<UserTalk | null>(null);
	/** The shared talk is one of this atlas's own `/talks`: its name there. */
	publishedName = $state.raw<string | null>(null);
	/** The user's own talk came in a file or a link and has not been edited since. */
	isReceived = $state.raw(false);
	/** That talk as a file. */
	#received: string | null = null;
	/** Why the last change could not be stored; null if it is. */
	error = $state.raw<StorageError | null>(null);
	/** Why the stored talk could not be read; null if it could. */
	readError = $state.raw<string | null>(null);
	/** Talks that could not be read, unchanged. */
	setAside = $state.raw<readonly string[]>([]);
	/** What the last change took away, for a notice that offers it again; null after another change. */
	removed = $state.raw<{ act: 'deleted'; step: UserStep } | { act: 'replaced' } | null>(null);
	/** Talks before and after the present one, nearest last. */
	#past = $state.raw<readonly UserTalk[]>([]);
	#future = $state.raw<readonly UserTalk[]>([]);
	/** What the last change typed into; more of it is the same change. */
	#typed = '';
	isOpen = $state(false);
	#storage: BrowserStorage | null = null;
	/** An unreadable talk that could not be moved must not be overwritten. */
	#isLocked = false;

	/** Reads the stored talk and follows other tabs. Call in the browser; a second call does nothing. */
	open(storage: BrowserStorage | null = findBrowserStorage('localStorage')): void {
		if (this.isOpen) return;
		this.isOpen = true;
		this.#storage = storage;
		this.#read();
		if (typeof window !== 'undefined') window.addEventListener('storage', this.#follow);
	}

	#follow = ({ key, storageArea }: StorageEvent): void => {
		if (storageArea !== this.#storage || (key !== null && key !== KEY)) return;
		// text that could not be stored must not be replaced by another tab
		if (this.error !== null) return;
		[this.#past, this.#future] = [[], []];
		this.#read();
	};

	#read(): void {
		const content = readStored(this.#storage, KEY);
		this.isReceived = readStored(this.#storage, RECEIVED_KEY) !== null;
		this.setAside = readSetAside(this.#storage);
		if (content === null) return this.#show(EMPTY_TALK);
		const parsed = parseUserTalk(content);
		if (parsed.ok) {
			this.readError = null;
			this.#received = this.isReceived ? formatUserTalk(parsed.talk) : null;
			return this.#show(parsed.talk);
		}
		this.readError = parsed.error;
		this.#isLocked = !setAside(this.#storage, content);
		this.setAside = this.#isLocked ? [content] : readSetAside(this.#storage);
		this.#show(EMPTY_TALK);
	}

	#show(talk: UserTalk): void {
		this.talk = talk;
		const shown = this.shared ?? talk;
		const { steps } = shown;
		this.#loadParts(steps);
		userSteps.current = steps.map((step) => {
			const { id, link, play, subject, large, largeFrom, builds = [] } = step;
			const layout = getLayout(step);
			const callouts = getUserCallouts(step);
			return {
				...{
					id: USER_STEP_PREFIX + id,
					title: nameStep({ title: getShownTitle(step, shown) }),
					link
				},
				...(callouts.length > 0 && { callouts }),
				...(subject && { subject }),
				...getMapLayout({ layout, ...(large && { large }) }),
				...(layout === 'both' && largeFrom && { largeFrom }),
				...(builds.length > 1 && { parts: builds.length }),
				...(play !== undefined && { play })
			};
		});
	}

	/** Redraws pictures of steps with rates or distances once their data has loaded. */
	#loadParts(steps: readonly UserStep[]): void {
		const isAsked = (needs: (url: string) => boolean) => steps.some(({ link }) => needs(link));
		const loads = [
			...(!moneyRates.find() && isAsked(needsRates) ? [moneyRates.load()] : []),
			...(!corridorDistances.find() && isAsked(needsDistances) ? [loadDistances()] : [])
		];
		if (loads.length === 0) return;
		Promise.all(loads).then(
			() => {
				if (this.shared) this.shared = { ...this.shared };
				this.#show({ ...this.talk });
			},
			() => undefined
		);
	}

	get onStage(): UserTalk {
		return this.shared ?? this.talk;
	}

	/** Who added the talk on stage: the user, a sender, or the publisher of this atlas. */
	get origin(): 'user' | 'sender' | 'publisher' {
		if (this.shared) return this.publishedName === null ? 'sender' : 'publisher';
		return this.isReceived ? 'sender' : 'user';
	}

	get canUndo(): boolean {
		return this.#past.length > 0;
	}

	get canRedo(): boolean {
		return this.#future.length > 0;
	}

	#keep(talk: UserTalk): void {
		this.removed = null;
		const content = formatUserTalk(talk);
		this.#markReceived(content === this.#received);
		this.#show(talk);
		this.error = this.#isLocked ? 'full' : keep(this.#storage, KEY, content);
	}

	/** Before the talk is stored, so that other tabs read both. */
	#markReceived(isReceived: boolean): void {
		if (this.isReceived === isReceived) return;
		this.isReceived = isReceived;
		keep(this.#storage, RECEIVED_KEY, isReceived ? 'yes' : null);
	}

	/**
	 * Changes and stores the talk; can be undone.
	 * @param typed the field that is typed into: its letters are undone together
	 */
	change(talk: UserTalk, typed = ''): void {
		if (typed === '' || typed !== this.#typed)
			this.#past = [...this.#past, this.talk].slice(-MOST_UNDONE);
		this.#typed = typed;
		this.#future = [];
		this.#keep(talk);
	}

	/** Takes back the last change. */
	undo(): void {
		const before = this.#past.at(-1);
		if (!before) return;
		this.#past = this.#past.slice(0, -1);
		this.#future = [...this.#future, this.talk];
		this.#typed = '';
		this.#keep(before);
	}

	/** Makes the change again that was taken back last. */
	redo(): void {
		const after = this.#future.at(-1);
		if (!after) return;
		this.#future = this.#future.slice(0, -1);
		this.#past = [...this.#past, this.talk];
		this.#keep(after);
	}

	/**
	 * Replaces the talk; can be undone.
	 * @param isReceived it came in a file or a link, and is labelled so until it is edited
	 */
	replace(talk: UserTalk, isReceived = false): void {
		const hadSteps = this.talk.steps.length > 0;
		if (isReceived) this.#received = formatUserTalk(talk);
		this.change(talk);
		if (hadSteps) this.removed = { act: 'replaced' };
	}

	/**
	 * Adds another talk's steps; title and author stay if there are any.
	 * @returns what would be too many; null if they were added
	 */
	append(other: UserTalk): 'steps' | 'tables' | null {
		const before = this.talk;
		if (before.steps.length + other.steps.length > TALK_LIMITS.steps) return 'steps';
		if (hasOtherTable(before, getTalkTable(other))) return 'tables';
		const { title, author, data, steps: mine } = withTable(before, getTalkTable(other));
		const steps = withTable(other, getTalkTable(before)).steps.reduce<readonly UserStep[]>(
			(all, step) => [...all, { ...step, id: freeId(all, step.id) }],
			mine
		);
		const seen = { ...other.seen, ...before.seen };
		this.change({
			...{ title: title || other.title, author: author || other.author, data, steps },
			...(Object.keys(seen).length > 0 && { seen })
		});
		this.removed = { act: 'replaced' };
		return null;
	}

	/** Moves a step to a position counted from 0, or to the nearest end. */
	move(id: string, toIndex: number): void {
		const { steps } = this.talk;
		const step = steps.find((each) => each.id === id);
		if (!step) return;
		const others = steps.filter((each) => each !== step);
		const index = Math.max(0, Math.min(others.length, toIndex));
		this.change({ ...this.talk, steps: others.toSpliced(index, 0, step) });
	}

	delete(id: string): void {
		const { steps } = this.talk;
		const index = steps.findIndex((step) => step.id === id);
		const step = steps[index];
		if (!step) return;
		this.change({ ...this.talk, steps: steps.toSpliced(index, 1) });
		this.removed = { act: 'deleted', step };
	}

	/**
	 * Shows a talk from a link, or the user's own again with null.
	 * @param publishedName of a talk of this atlas
	 */
	showShared(talk: UserTalk | null, publishedName: string | null = null): void {
		this.shared = talk;
		this.publishedName = publishedName;
		this.#show(this.talk);
	}

	forgetSetAside(): void {
		// a talk that could not be moved is still at its own key
		const keys = this.#isLocked ? [KEY, ...SET_ASIDE_KEYS] : SET_ASIDE_KEYS;
		for (const key of keys) keep(this.#storage, key, null);
		this.#isLocked = false;
		this.setAside = [];
		this.readError = null;
	}
}

export const userTalk = new UserTalkStore();
