import type { BuiltCoreTables } from '../../../src/lib/core/data/types';
import { getCourseTopology } from '../course-topology';
import { getEdition } from '../data-package';
import type { TableSet } from '../read-tables';
import { shapeCorridors, shapeNodes } from './corridors';
import { shapeDeals } from './deals';
import { shapeDirectFlows } from './direct-investment';
import { shapeEvents } from './events';
import { countCityTies } from './explore/people';
import { countConfuciusInstitutes, shapeInstitutes } from './institutes';
import { shapeSources, findSourcesNamedIn } from './sources';
import { shapeStudents } from './students';

/** What every page needs. The tables must have passed the check. */
export function shapeCore(set: TableSet): BuiltCoreTables {
	const courses = getCourseTopology(set);
	const institutes = shapeInstitutes(set);
	const core = {
		edition: getEdition(set.dataPackage),
		students: shapeStudents(set),
		deals: shapeDeals(set),
		directInvestment: shapeDirectFlows(set),
		institutes,
		confuciusInstitutes: countConfuciusInstitutes(institutes),
		cityTies: countCityTies(set),
		corridors: shapeCorridors(set, courses),
		courses: courses.overview,
		nodes: shapeNodes(set),
		events: shapeEvents(set).filter((event) => event.timelineLabel !== null)
	};
	return { ...core, sources: findSourcesNamedIn(core, shapeSources(set)) };
}
