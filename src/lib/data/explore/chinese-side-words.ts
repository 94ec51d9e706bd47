/** What is known, and not known, of where in China the students are. */
export const WHERE_STUDENTS_LIVE: readonly string[] = [
	'No table of Central Asian students by province or city was found. What stands here are single facts on a city or university; they are examples, not a distribution.',
	'Counts by province are of all international students, whatever their origin.',
	'The releases for 2014 and 2018 name every province with over 10,000 international students, and Xinjiang is not among them: “they mostly go to Xinjiang” is not supported for 2018.'
];

export const PARTNERS_RULE =
	'Partners are the Chinese institutions that the table names for Confucius Institutes, classrooms, Luban Workshops and joint campuses. A site counts from the year in which it opened; one without a date counts in none.';

export const ALL_ORIGINS = 'international students of all origins';
