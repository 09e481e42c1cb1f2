/** Colours for light and dark; a class for each folder with several layers. */
export const architectureStyle = `
  .ground { fill: #ffffff }
  text { font: 13px ui-sans-serif, system-ui, sans-serif; fill: #172b4d }
  .hint { font-size: 12px; fill: #505f79 }
  .box { fill: #f1f2f4; stroke: #626f86 }
  .app { fill: #e9f2ff; stroke: #0c66e4 }
  .bridge { fill: #dcfff1; stroke: #1f845a }
  .simulator { fill: #fff7d6; stroke: #946f00 }
  .line { fill: none; stroke: #758195; stroke-width: 1.25 }
  .mark { fill: #44546f }
  @media (prefers-color-scheme: dark) {
    .ground { fill: #1d2125 }
    text { fill: #dee4ea }
    .hint { fill: #9fadbc }
    .box { fill: #2c333a; stroke: #8c9bab }
    .app { fill: #092957; stroke: #579dff }
    .bridge { fill: #1c3329; stroke: #4bce97 }
    .simulator { fill: #3d2e00; stroke: #e2b203 }
    .line { stroke: #738496 }
    .mark { fill: #b6c2cf }
  }
`
