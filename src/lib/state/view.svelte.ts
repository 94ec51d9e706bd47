import { type LayerId, type Selection, LAYER_IDS, focusAmong } from '../core/domain/layers';
import { corridorDistances } from '../core/data/corridor-distances';
import { moneyRates } from '../core/data/money-rates';
import { showSelected } from '../core/data/show-selected';
import { getPinnedEdition } from '../core/data/pinned-edition';
import { COUNTRY_CODES, type CountryCode } from '../core/domain/countries';
import { listShownCountries } from '../core/domain/subject';
import { DEFAULT_VIEW, type Against, type ViewState } from '../core/domain/view-state';
import { clampYear } from '../core/domain/years';
import { formatLink } from '../core/link/link';
import { loadDistances } from '../text/load-distances';

/** Whether a change adds an entry to the browser's history. */
type HistoryAct = 'push' | 'replace';

/** The fields with an intent of their own. */
type Subject =
	| ('year' | 'country' | 'region' | 'compared' | 'against' | 'selection')
	| ('layers' | 'focus' | 'edition' | 'stage');

/** On stage moving the map and changing its language are allowed; any other change explores. */
const isOffStage = (field: string) => field !== 'camera' && field !== 'language';

/** What some views need that loads before they are shown, and how a view does without it. */
const LATER_PARTS = [
	{
		isMissing: ({ moneyPer }: Partial<ViewState>) => Boolean(moneyPer) && !moneyRates.find(),
		load: (): Promise<unknown> => moneyRates.load(),
		without: { moneyPer: null }
	},
	{
		isMissing: ({ nearCorridor }: Partial<ViewState>) =>
			Boolean(nearCorridor) && !corridorDistances.find(),
		load: (): Promise<unknown> => loadDistances(),
		without: { nearCorridor: null }
	}
];

const findMissing = (view: Partial<ViewState>) =>
	LATER_PARTS.find(({ isMissing }) => isMissing(view));

/** A page as it opens: its year and country, and defaults for the rest. Talk and edition stay. */
function plainView({ year, country, edition, stage }: ViewState): ViewState {
	return { ...DEFAULT_VIEW, year, country, edition, stage };
}

/** True if a view equals its page's own plain one. */
export function isPlain(view: ViewState): boolean {
	return formatLink(view) === formatLink(plainView(view));
}

/**
 * The single owner of the view. Links enter through `enter`; everything else states an intent by
 * calling a method here. `current` is a snapshot: it is replaced, never changed.
 */
export class View {
	#current = $state.raw<ViewState>(DEFAULT_VIEW);
	#followers: readonly (() => void)[] = [];
	/** Unrecognised parameters of the last link, for the notice. */
	ignored = $state.raw<readonly string[]>([]);
	/** The query of the last URL that was opened: what the ignored parameters requested. */
	query = '';
	/** The history act of the next link written; reset by its writer. */
	act: HistoryAct = 'replace';
	/** Whether the reader made the last change, on the page; otherwise a link was opened. */
	isByReader = false;
	/** Why a requested measure is not shown: its data did not load. */
	notLoaded = $state.raw('');
	#latest = 0;

	constructor(initial: ViewState = DEFAULT_VIEW) {
		this.#current = initial;
	}

	get current(): ViewState {
		return this.#current;
	}

	/** The same, also where the rest of a part of the page follows later: what a control shows as pressed. */
	get asked(): ViewState {
		return this.#current;
	}

	/** Calls a function after each change, before the page updates. @returns a function that ends it */
	follow(follower: () => void): () => void {
		this.#followers = [...this.#followers, follower];
		return () => {
			this.#followers = this.#followers.filter((each) => each !== follower);
		};
	}

	#show(state: ViewState): void {
		this.#current = state;
		for (const follower of this.#followers) follower();
	}

	/** Applies the view of a link. The edition stays the page's: tables are read once. */
	enter(state: ViewState, ignored: readonly string[] = []): void {
		this.isByReader = false;
		this.#enter(state, ignored);
	}

	#enter(state: ViewState, ignored: readonly string[]): void {
		const latest = ++this.#latest;
		const missing = findMissing(state);
		if (missing) {
			void this.#load(missing).then((isThere) => {
				if (latest !== this.#latest) return;
				this.#enter(isThere ? state : { ...state, ...missing.without }, ignored);
			});
			return;
		}
		const edition = getPinnedEdition();
		// headline, list and timeline need a visible layer, even if a link names none
		const focus = focusAmong(state.layers, state.focus);
		const isUnchanged = state.edition === edition && state.focus === focus;
		this.ignored = ignored;
		this.act = 'replace';
		this.#show(isUnchanged ? state : { ...state, edition, focus });
	}

	/** A view waits for such a part: until then the one before it stays. */
	async #load({ load }: (typeof LATER_PARTS)[number]): Promise<boolean> {
		const error = await load().then(
			() => null,
			(cause: Error) => cause
		);
		this.notLoaded = error?.message ?? '';
		return !error;
	}

	private change(patch: Partial<ViewState>, act: HistoryAct): void {
		const missing = findMissing(patch);
		if (missing) {
			void this.#load(missing).then((isThere) => isThere && this.change(patch, act));
			return;
		}
		const next = { ...this.current, ...patch };
		const fields = Object.keys(patch) as (keyof ViewState)[];
		if (fields.every((field) => this.current[field] === next[field])) return;
		const { stage } = next;
		const leaves = stage && !stage.isExploring && fields.some(isOffStage);
		this.isByReader = true;
		if (act === 'push' || leaves) this.act = 'push';
		this.#show(leaves ? { ...next, stage: { ...stage, isExploring: true } } : next);
	}

	/** Goes to the view of a step, like a link to it; adds a history entry. */
	goTo(state: ViewState): void {
		this.isByReader = true;
		this.#enter(state, []);
		this.act = 'push';
	}

	/** From a step's own view to the whole atlas, with a back link. */
	explore(): void {
		const { stage } = this.current;
		if (stage) this.change({ stage: { ...stage, isExploring: true } }, 'push');
	}

	/** How many parts of the present step are shown, null for all; the address does not say it. */
	showParts(shownParts: number | null): void {
		const { stage } = this.current;
		if (!stage || (stage.shownParts ?? null) === shownParts) return;
		const { shownParts: _, ...rest } = stage;
		this.#show({
			...this.current,
			stage: shownParts === null ? rest : { ...rest, shownParts }
		});
	}

	leaveTalk(): void {
		this.change({ stage: null }, 'push');
	}

	setYear(year: number): void {
		this.change({ year: clampYear(year) }, 'replace');
	}

	/** Chooses a country, or the region with null; the camera returns to the page's framing. */
	setCountry(country: CountryCode | null): void {
		if (country === this.current.country) return;
		this.change({ country, region: null, camera: null, selection: null }, 'push');
	}

	/** Compares countries and frames them together; an empty list ends the comparison. */
	setCompared(compared: readonly CountryCode[]): void {
		const ordered = COUNTRY_CODES.filter((code) => compared.includes(code));
		this.change({ compared: ordered, camera: null }, 'push');
	}

	/** Compares the view with another year, another country or its sources; null ends it. */
	setAgainst(against: Against | null): void {
		const shown = listShownCountries(this.current);
		const isReframed = listShownCountries({ ...this.current, against }) !== shown;
		this.change(isReframed ? { against, camera: null } : { against }, 'push');
	}

	/** Chooses a region of the page's country, or the whole of it with null, framed again. */
	setRegion(region: string | null): void {
		this.change({ region, selection: null, camera: null }, 'push');
	}

	/** Selects a row, which its layer then draws whatever is filtered. */
	select(selection: Selection | null): void {
		this.change(selection ? showSelected(this.current, selection) : { selection }, 'push');
	}

	/** Resets the page to its opening view, with the same year and country; Back undoes it. */
	reset(): void {
		this.change(plainView(this.current), 'push');
	}

	/** Escape: closes what is on top: the selection, the comparison, the region, the country. */
	leave(): void {
		if (this.current.selection) this.select(null);
		else if (this.current.against !== null) this.setAgainst(null);
		else if (this.current.compared.length > 0) this.setCompared([]);
		else if (this.current.region) this.setRegion(null);
		else if (this.current.country) this.setCountry(null);
	}

	/** Shows or hides a layer; hiding the one in focus moves the focus to the next visible one. */
	toggleLayer(id: LayerId, visible: boolean): void {
		const layers = LAYER_IDS.filter((layer) =>
			layer === id ? visible : this.current.layers.includes(layer)
		);
		this.change({ layers, focus: focusAmong(layers, this.current.focus) }, 'replace');
	}

	setFocus(id: LayerId): void {
		const layers = LAYER_IDS.filter((layer) => layer === id || this.current.layers.includes(layer));
		this.change({ focus: id, layers }, 'replace');
	}

	/** Measures, period, filters, language and camera: how the same subject is shown. */
	adjust(patch: Partial<Omit<ViewState, Subject>>): void {
		this.change(patch, 'replace');
	}
}
