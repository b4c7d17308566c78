// The Power BI project of docs/power-bi: made from the tables that are exported, so that their columns cannot differ.
import { tables } from '../../src/export/tables/index.ts';
import type { Table } from '../../src/export/tables/table.ts';

const name = 'greenlight';
const microsoft = 'https://developer.microsoft.com/json-schemas/fabric';

/**
 * The files of a project in the text formats of Power BI, by their paths: a semantic model over the folder of tables in TMDL, and a report of one page in
 * PBIR. https://learn.microsoft.com/power-bi/developer/projects/projects-overview
 */
export function powerBiProject(): Map<string, string> {
  const json = (schema: string, content: object) =>
    `${JSON.stringify({ $schema: `${microsoft}/${schema}/schema.json`, ...content }, null, 2)}\n`;
  const [model, report] = [`${name}.SemanticModel`, `${name}.Report`];
  return new Map([
    [
      `${name}.pbip`,
      json('pbip/pbipProperties/1.0.0', { version: '1.0', artifacts: [{ report: { path: report } }] }),
    ],
    [
      `${model}/definition.pbism`,
      json('item/semanticModel/definitionProperties/1.0.0', { version: '4.2', settings: {} }),
    ],
    [`${model}/definition/database.tmdl`, 'database\n\tcompatibilityLevel: 1567\n'],
    [`${model}/definition/model.tmdl`, modelText()],
    [`${model}/definition/expressions.tmdl`, folderParameter],
    [`${model}/definition/relationships.tmdl`, relationships()],
    ...Object.entries(tables).map(
      ([table, of]) => [`${model}/definition/tables/${table}.tmdl`, tableText(table, of)] as const,
    ),
    [
      `${report}/definition.pbir`,
      json('item/report/definitionProperties/2.0.0', {
        version: '4.0',
        datasetReference: { byPath: { path: `../${model}` } },
      }),
    ],
    [
      `${report}/definition/version.json`,
      json('item/report/definition/versionMetadata/1.0.0', { version: '2.0.0' }),
    ],
    [
      `${report}/definition/report.json`,
      json('item/report/definition/report/1.0.0', {
        themeCollection: {},
        layoutOptimization: 'None',
      }),
    ],
    [
      `${report}/definition/pages/pages.json`,
      json('item/report/definition/pagesMetadata/1.0.0', {
        pageOrder: ['overview'],
        activePageName: 'overview',
      }),
    ],
    [
      `${report}/definition/pages/overview/page.json`,
      json('item/report/definition/page/1.0.0', {
        name: 'overview',
        displayName: 'Models',
        displayOption: 'FitToPage',
        width: 1280,
        height: 720,
      }),
    ],
    ...visuals.map(
      (visual) =>
        [
          `${report}/definition/pages/overview/visuals/${visual.name}/visual.json`,
          json('item/report/definition/visualContainer/2.0.0', visual),
        ] as const,
    ),
  ]);
}

function modelText(): string {
  return `model Model
\tculture: en-US
\tdefaultPowerBIDataSourceVersion: powerBI_V3
\tsourceQueryCulture: en-US

${Object.keys(tables)
  .map((table) => `ref table ${table}\n`)
  .join('')}`;
}

/** Where the tables lie: the only thing that a reader has to set. */
const folderParameter = `/// The folder that "greenlight export --tables" wrote
expression Folder = "C:\\greenlight\\tables" meta [IsParameterQuery=true, Type="Text", IsParameterQueryRequired=true]
`;

/** Each table's rows belong to a review; a rule of a plan belongs to many. */
function relationships(): string {
  return Object.keys(tables)
    .filter((table) => table !== 'reviews' && table !== 'plans')
    .map(
      (table) => `relationship ${table}_review\n\tfromColumn: ${table}.review\n\ttoColumn: reviews.review\n`,
    )
    .join('\n');
}

/** TMDL's types, and those of Power Query, of the types of a table. */
const types = {
  text: ['string', 'type text'],
  'whole number': ['int64', 'Int64.Type'],
  number: ['double', 'type number'],
  time: ['dateTime', 'type datetime'],
  'true or false': ['boolean', 'type logical'],
} as const;

/** Measures that are drawn, by their table. */
const measures: Record<string, string> = {
  reviews: `\tmeasure 'latest review' = MAX(reviews[reviewed_at])

\tmeasure 'reviews that were RED' = CALCULATE(COUNTROWS(reviews), reviews[level] = "RED")

`,
  findings: `\tmeasure 'times RED' = CALCULATE(COUNTROWS(findings), findings[level] = "RED")

`,
};

function tableText(table: string, { columns, description }: Table): string {
  const all = Object.entries(columns);
  const declared = all
    .map(([column, [type, meaning]]) =>
      [
        `\t/// ${meaning}`,
        `\tcolumn ${column}`,
        `\t\tdataType: ${types[type][0]}`,
        '\t\tsummarizeBy: none',
        `\t\tsourceColumn: ${column}`,
        '',
      ].join('\n'),
    )
    .join('\n');
  const typed = all.map(([column, [type]]) => `{"${column}", ${types[type][1]}}`).join(', ');
  const names = all.map(([column]) => `"${column}"`).join(', ');
  // A table without a file has its columns all the same.
  return `/// ${description}
table ${table}

${measures[table] ?? ''}${declared}
\tpartition ${table} = m
\t\tmode: import
\t\tsource =
\t\t\t\tlet
\t\t\t\t    Files = Table.SelectRows(Folder.Files(Folder & "\\parquet\\${table}"), each [Extension] = ".parquet"),
\t\t\t\t    Read = List.Transform(Files[Content], each Parquet.Document(_)),
\t\t\t\t    All = Table.Combine(Read & {#table({${names}}, {})}),
\t\t\t\t    Typed = Table.TransformColumnTypes(All, {${typed}}, "en-US")
\t\t\t\tin
\t\t\t\t    Typed
`;
}

const column = (table: string, property: string) => projected(table, property, 'Column');
const measure = (table: string, property: string) => projected(table, property, 'Measure');

function projected(table: string, property: string, kind: 'Column' | 'Measure') {
  return {
    field: { [kind]: { Expression: { SourceRef: { Entity: table } }, Property: property } },
    queryRef: `${table}.${property}`,
    nativeQueryRef: property,
  };
}

const place = (x: number, y: number, width: number, height: number) => ({ x, y, z: 0, width, height });

/** Reviews with what is to be done, metrics over time, and which checks were RED most often. */
const visuals = [
  {
    name: 'reviews',
    position: place(20, 20, 1240, 300),
    visual: {
      visualType: 'tableEx',
      query: {
        queryState: {
          Values: {
            projections: [
              'plan',
              'reviewed_at',
              'status',
              'level',
              'red',
              'amber',
              'action',
              'owner',
              'within',
            ].map((one) => column('reviews', one)),
          },
        },
      },
    },
  },
  {
    name: 'metrics',
    position: place(20, 340, 610, 360),
    visual: {
      visualType: 'lineChart',
      query: {
        queryState: {
          Category: { projections: [column('reviews', 'reviewed_at')] },
          Series: { projections: [column('metrics', 'metric')] },
          Y: { projections: [averageOf('metrics', 'value')] },
        },
      },
    },
  },
  {
    name: 'red_checks',
    position: place(650, 340, 610, 360),
    visual: {
      visualType: 'barChart',
      query: {
        queryState: {
          Category: { projections: [column('findings', 'check_name')] },
          Y: { projections: [measure('findings', 'times RED')] },
        },
      },
    },
  },
];

/** A review has one value of a metric. Function 1 of PBIR is the average. */
function averageOf(table: string, property: string) {
  return {
    field: {
      Aggregation: {
        Expression: { Column: { Expression: { SourceRef: { Entity: table } }, Property: property } },
        Function: 1,
      },
    },
    queryRef: `Avg(${table}.${property})`,
    nativeQueryRef: property,
  };
}
