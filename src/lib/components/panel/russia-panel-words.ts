export const RUSSIA_PANEL_WORDS = {
	inChina: 'degree students in China',
	chart: 'Students in Russia and in China',
	chartRussia: 'in Russia, tertiary (UNESCO)',
	chartChina: 'in China, for a degree',
	others: 'Others said of the year',
	noneFound: 'none found',
	centres: (count: number, year: number) =>
		`Russian ${count === 1 ? 'centre or branch' : 'centres and branches'} at the end of ${year}, a sample`,
	undated: (count: number) =>
		`${count} more Russian ${count === 1 ? 'site has' : 'sites have'} no opening date and ${count === 1 ? 'stands' : 'stand'} in no year.`
} as const;
