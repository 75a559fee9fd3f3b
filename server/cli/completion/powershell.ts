// The completion script for PowerShell, 5.1 and later. What may be proposed stands in it as JSON in plain ASCII: PowerShell
// takes typographic quotes for its own, and an old one reads other letters wrongly.
import { listsIn, type OfferedCommand, type OfferedOption, type Offers } from './offers.ts';
import { askLine } from './script.ts';
import type { Simple, Value } from './value.ts';

/** Of a list of words only its name: each list stands there once. */
const simple = (value: Simple) => (value.is === 'word' ? { is: 'word', list: value.list.name } : value);

const plainValue = (value: Value | undefined) => {
  if (value?.is !== 'pair') return value === undefined ? undefined : simple(value);
  return { is: 'pair', list: value.before.name, after: simple(value.after) };
};

const plainOption = ({ name, short, about, value }: OfferedOption) => ({
  names: short === undefined ? [`--${name}`] : [`--${name}`, `-${short}`],
  about,
  value: plainValue(value),
});

const plainCommand = ({ name, about, options, arguments: all }: OfferedCommand) => ({
  name,
  about,
  options: options.map(plainOption),
  arguments: all.map(({ many, value }) => ({ many, value: plainValue(value) })),
});

/** ASCII, in single quotes. */
function literal(value: unknown): string {
  const json = JSON.stringify(value).replaceAll("'", "''");
  const ascii = json.replaceAll(
    /[^\u0020-\u007E]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `'${ascii}'`;
}

export function powershellScript(offers: Offers): string {
  const { commands, general, language } = offers;
  const lists = Object.fromEntries(
    listsIn(offers).map(({ name, words }) => [name, words.map(({ word, about }) => [word, about])]),
  );
  const plain = { commands: commands.map(plainCommand), general: general.map(plainOption), lists };
  return `# Completion of policy-asks for PowerShell, made by: policy-asks completion powershell --lang ${language}
$global:PolicyAsksOffers = ConvertFrom-Json ${literal(plain)}
${machinery.replace('@asks@', askLine(language).replace('command ', '& '))}`;
}

/** The same whatever the table says. */
const machinery = `
# One thing to choose; a word that PowerShell would read otherwise is quoted.
function global:New-PolicyAsksResult([string]$Text, [string]$Shown, [string]$About, [string]$Kind) {
  if (-not $About) { $About = $Shown }
  if ($Text -match '[\\s(){};,|&$''"\`@]') { $Text = "'" + $Text.Replace("'", "''") + "'" }
  [System.Management.Automation.CompletionResult]::new($Text, $Shown, $Kind, $About)
}

# Proposes values that continue $Typed, each with $Before in front of it.
function global:Get-PolicyAsksValue($Value, [string]$Typed, [string]$Before, [string[]]$Words) {
  switch ($Value.is) {
    'word' {
      foreach ($pair in $global:PolicyAsksOffers.lists.($Value.list)) {
        if ($pair[0].StartsWith($Typed)) { New-PolicyAsksResult ($Before + $pair[0]) $pair[0] $pair[1] 'ParameterValue' }
      }
    }
    'ask' {
      foreach ($line in (@asks@ @Words 2> $null)) {
        $id, $title = $line -split "\`t", 2
        if ($id.StartsWith($Typed)) { New-PolicyAsksResult ($Before + $id) $id $title 'ParameterValue' }
      }
    }
    { $_ -in 'file', 'folder' } {
      $folder = $Typed -replace '[^/\\\\]*$', ''
      foreach ($item in (Get-ChildItem -Path ([WildcardPattern]::Escape($Typed) + '*') -Directory:($Value.is -eq 'folder') -ErrorAction Ignore)) {
        New-PolicyAsksResult ($Before + $folder + $item.Name) $item.Name $item.FullName 'ProviderItem'
      }
    }
    'pair' {
      $at = $Typed.IndexOf('=')
      if ($at -ge 0) {
        Get-PolicyAsksValue $Value.after $Typed.Substring($at + 1) ($Before + $Typed.Substring(0, $at + 1)) $Words
      } else {
        foreach ($pair in $global:PolicyAsksOffers.lists.($Value.list)) {
          if ($pair[0].StartsWith($Typed)) { New-PolicyAsksResult ($Before + $pair[0] + '=') $pair[0] $pair[1] 'ParameterValue' }
        }
      }
    }
  }
}

Register-ArgumentCompleter -Native -CommandName 'policy-asks' -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $offers = $global:PolicyAsksOffers
  $typed = [string]$wordToComplete
  $words = @($commandAst.CommandElements | Select-Object -Skip 1 |
    Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { [string]$_.Extent.Text })
  $command = $null
  $waits = $null
  $ended = $false
  $count = 0
  foreach ($word in $words) {
    $known = @($offers.general) + @($command.options)
    if ($waits) { $waits = $null }
    elseif (-not $ended -and $word -ceq '--') { $ended = $true }
    elseif (-not $ended -and $word.StartsWith('-')) {
      $waits = ($known | Where-Object { $_.names -ccontains $word }).value
    }
    elseif (-not $command) { $command = $offers.commands | Where-Object { $_.name -ceq $word } }
    else { $count++ }
  }
  $known = @($command.options) + @($offers.general) | Where-Object { $_ }
  if ($waits) { Get-PolicyAsksValue $waits $typed '' $words }
  elseif (-not $ended -and $typed -match '^(--[^=]+)=(.*)$') {
    $name, $rest = $Matches[1], $Matches[2]
    $value = ($known | Where-Object { $_.names -ccontains $name }).value
    if ($value) { Get-PolicyAsksValue $value $rest "$name=" $words }
  }
  elseif (-not $ended -and $typed.StartsWith('-')) {
    foreach ($option in $known) {
      foreach ($name in $option.names) {
        if ($name.StartsWith($typed)) { New-PolicyAsksResult $name $name $option.about 'ParameterName' }
      }
    }
  }
  elseif (-not $command) {
    foreach ($one in $offers.commands) {
      if ($one.name.StartsWith($typed)) { New-PolicyAsksResult $one.name $one.name $one.about 'Command' }
    }
  }
  else {
    $places = @($command.arguments)
    if ($count -lt $places.Count) { $place = $places[$count] } else { $place = $places | Where-Object { $_.many } | Select-Object -Last 1 }
    if ($place) { Get-PolicyAsksValue $place.value $typed '' $words }
  }
}
`;
