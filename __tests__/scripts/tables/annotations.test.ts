import { expect, test } from '@jest/globals';
import { annotationsIn, differences } from '../../../scripts/tables/annotations.js';

const SOURCE = `package plugin

type API interface {
	// Brew makes tea.
	//
	// @tag Kitchen
	// Minimum server version: 5.2
	Brew(leaves string) error

	// Pour pours it.
	// Minimum server version: 11.00
	Pour()

	Sip()
}
`;

test('methods and the versions in their comments', async () => {
  expect(await annotationsIn(SOURCE, 'API')).toEqual({ Brew: '5.2', Pour: '11.0', Sip: '' });
  await expect(annotationsIn(SOURCE, 'Hooks')).rejects.toThrow('there is no interface Hooks');
});

test('what came, went and changed', () => {
  expect(
    differences(
      'api',
      { Brew: '5.2', Pour: '10.0', Stir: '6.0', Sip: '5.2' },
      { Brew: '5.2', Pour: '11.0', Sip: '', Sweeten: '11.1' },
    ),
  ).toEqual(['api.Pour: 10.0 → 11.0', 'api.Stir: gone, was 6.0', 'api.Sweeten: new, 11.1']);
});
