import { planarTriangleArea, presimplify } from 'topojson-simplify';
import type { Objects, Topology } from 'topojson-specification';
import { mercator } from '../domain/geography';

/**
 * Weighs the points of arcs for `simplify`: by the triangle that is lost with each, on a map of the
 * world that is 1 wide.
 */
export const weighBends = <Shapes extends Objects>(arcs: Topology<Shapes>): Topology<Shapes> =>
	presimplify(arcs, (triangle) => planarTriangleArea(triangle.map(mercator) as typeof triangle));
