import type { ExploreTables } from '../../../../src/lib/core/data/explore/types';
import { getEdition } from '../../data-package';
import type { RegionArea } from '../../geo/region-areas';
import type { TableSet } from '../../read-tables';
import { isStockOrDollarFlow, shapeDirectInvestment } from '../direct-investment';
import { shapeSources, findSourcesNamedIn } from '../sources';
import { shapeChineseProvinces, shapeStudentPlaces } from './chinese-side';
import { shapeDebt, shapeEconomy } from './economy';
import { shapePeople } from './people';
import { shapePolls } from './polls';
import { shapeRegions } from './regions';
import { shapeCompanies, shapeOrigins, shapeOutwardInvestment } from './origins';
import * as stated from './stated-figures';
import { shapeStudentsInRussia } from './students-in-russia';
import { shapeAgreements } from './agreements';
import { shapeTrade } from './trade';

/** Tables for comparisons, loaded when a panel needs them. The tables must have passed the check. */
export function shapeExplore(set: TableSet, areas: readonly RegionArea[]): ExploreTables {
	const tables = {
		edition: getEdition(set.dataPackage),
		trade: shapeTrade(set),
		economy: shapeEconomy(set),
		debt: shapeDebt(set),
		agreements: shapeAgreements(set),
		polls: shapePolls(set),
		studentsInRussia: shapeStudentsInRussia(set),
		...shapeRegions(set, areas),
		chineseProvinces: shapeChineseProvinces(set, areas),
		studentPlaces: shapeStudentPlaces(set),
		...shapePeople(set, areas),
		studentFigures: stated.shapeStudentFigures(set),
		directInvestment: shapeDirectInvestment(set).filter(isStockOrDollarFlow),
		origins: shapeOrigins(set),
		outwardInvestment: shapeOutwardInvestment(set),
		companies: shapeCompanies(set),
		hostInflows: stated.shapeHostInflows(set),
		quotedInstituteCounts: stated.shapeQuotedInstituteCounts(set)
	};
	return { ...tables, sources: findSourcesNamedIn(tables, shapeSources(set)) };
}
