import {expect, test} from '@jest/globals';
import {drawingOf} from './path-picture';

test('lanes below each other, time to the right, links from lane to lane', () => {
  const drawing = drawingOf({
    lanes: ['applicant', 'centre'],
    stops: [
      {step: 'read-terms', lane: 0, column: 0},
      {step: 'apply-by-email', lane: 0, column: 1},
      {step: 'post-certificate', lane: 1, column: 2},
    ],
    links: [
      {from: 'read-terms', to: 'apply-by-email'},
      {from: 'apply-by-email', to: 'post-certificate'},
    ],
    columns: 3,
  });
  expect(drawing.stops.map(({x, y}) => [x, y])).toEqual([
    [22, 42],
    [58, 42],
    [94, 108],
  ]);
  expect(drawing.links.map(({d}) => d)).toEqual(['M22 42H58', 'M58 42H76L94 108']);
  expect([drawing.width, drawing.height]).toEqual([224, 132]);
});
