export const LEAD =
	'Who in China stands behind the institutes, province by province, and how little is known of where the students from the five republics live.';

export const PARTNERS_HEADING = 'Provinces that partner';
export const HOSTS_HEADING = 'Where international students are, whatever their origin';
export const FACTS_HEADING = 'What is known of Central Asians';
export const UNKNOWN_HEADING = 'What is not known';

export const HOSTS_INTRODUCTION =
	'Counts by province that the ministry or the province published, of students from all countries. They say where China’s hosts are, not where Central Asians are.';
export const FACTS_INTRODUCTION =
	'Single facts that name a city or a university. Each counts something else, so they are never added up and never scaled to a total.';

/** Sites that the count of a year leaves out. */
export function describeLeftOut(count: number, year: number): string {
	return count === 1
		? `One more site is not counted at the end of ${year}:`
		: `${count} more sites are not counted at the end of ${year}:`;
}

export const TURKMENISTAN =
	'Turkmenistan’s column is empty because no institute, classroom or workshop was found there, not because it was not looked for.';
