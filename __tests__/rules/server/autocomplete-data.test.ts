import { expect, test } from '@jest/globals';
import { autocompleteData } from '../../../src/rules/server/autocomplete-data.js';
import { remarks } from '../../support/review.js';

test.each<[string, string, readonly string[], string]>([
  [
    'arguments beside subcommands',
    'func command() *model.AutocompleteData {\n\tdata := model.NewAutocompleteData("weather", "", "")\n\tdata.AddCommand(model.NewAutocompleteData("set", "", ""))\n\tdata.AddTextArgument("a", "b", "")\n\treturn data\n}',
    [],
    '4: error: The command `weather` has arguments and subcommands (in `command`): RegisterCommand refuses it.',
  ],
  [
    'a trigger with capital letters',
    'func command() *model.AutocompleteData {\n\treturn model.NewAutocompleteData("Weather", "", "")\n}',
    [],
    '2: error: The command `Weather` has a trigger with capital letters (in `command`): RegisterCommand refuses it.',
  ],
  [
    'an optional argument without a name',
    'func command() *model.AutocompleteData {\n\tdata := model.NewAutocompleteData("weather", "", "")\n\tdata.AddNamedTextArgument("", "help", "hint", "", false)\n\treturn data\n}',
    [],
    '3: error: The command `weather` has an optional argument without a name (in `command`): RegisterCommand refuses it.',
  ],
  [
    'an empty item',
    'func items() []model.AutocompleteListItem {\n\treturn []model.AutocompleteListItem{{Item: "one"}, {Item: "", HelpText: "none"}}\n}',
    [],
    '2: error: A command offers an item without a text (in `items`): RegisterCommand refuses it.',
  ],
  [
    'a positional argument after a named one',
    'func command() *model.AutocompleteData {\n\tdata := model.NewAutocompleteData("weather", "", "")\n\tdata.AddNamedTextArgument("place", "help", "hint", "", false)\n\tdata.AddTextArgument("a", "b", "")\n\treturn data\n}',
    [],
    '4: error: The command `weather` has a positional argument after a named one (in `command`): RegisterCommand refuses it.',
  ],
  [
    'a literal with both',
    'func command() *model.AutocompleteData {\n\treturn &model.AutocompleteData{Trigger: "a", Arguments: []*model.AutocompleteArg{{Name: "b"}}, SubCommands: []*model.AutocompleteData{{Trigger: "c"}}}\n}',
    [],
    '2: error: The command `a` has arguments and subcommands (in `command`): RegisterCommand refuses it.',
  ],
])('%s', async (_, code, imports, expected) => {
  expect(await remarks(autocompleteData, code, imports)).toEqual([expected]);
});

test.each<[string, string, readonly string[]]>([
  [
    'arguments of a subcommand',
    'func command() *model.AutocompleteData {\n\tdata := model.NewAutocompleteData("weather", "", "")\n\tset := model.NewAutocompleteData("set", "", "")\n\tset.AddTextArgument("a", "b", "")\n\tdata.AddCommand(set)\n\treturn data\n}',
    [],
  ],
  [
    'either of them',
    'func command(flat bool) *model.AutocompleteData {\n\tdata := model.NewAutocompleteData("weather", "", "")\n\tif flat {\n\t\tdata.AddTextArgument("a", "b", "")\n\t} else {\n\t\tdata.AddCommand(model.NewAutocompleteData("set", "", ""))\n\t}\n\treturn data\n}',
    [],
  ],
  [
    'one variable for two commands',
    'func command() []*model.AutocompleteData {\n\tdata := model.NewAutocompleteData("a", "", "")\n\tdata.AddTextArgument("a", "b", "")\n\tfirst := data\n\tdata = model.NewAutocompleteData("b", "", "")\n\tdata.AddCommand(first)\n\treturn []*model.AutocompleteData{data}\n}',
    [],
  ],
  [
    'a required argument without a name',
    'func command() *model.AutocompleteData {\n\tdata := model.NewAutocompleteData("weather", "", "")\n\tdata.AddNamedTextArgument("", "help", "hint", "", true)\n\treturn data\n}',
    [],
  ],
  [
    "another type's AddCommand",
    'type set struct{}\nfunc (s *set) AddCommand(int) {}\nfunc (s *set) AddTextArgument(int) {}\nfunc f() {\n\tdata := &set{}\n\tdata.AddCommand(1)\n\tdata.AddTextArgument(1)\n}',
    [],
  ],
])('nothing to say: %s', async (_, code, imports) => {
  expect(await remarks(autocompleteData, code, imports)).toEqual([]);
});
