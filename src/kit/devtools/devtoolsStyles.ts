/** Follow Atlaskit's theme where the page has one, else the reader's. */
export const devtoolsStyles = `
[data-assent-devtools] {
  color-scheme: light dark;
  font: 12px/1.4 system-ui, sans-serif;
}
[data-assent-devtools=''] {
  margin-block-start: 24px;
}
[data-assent-devtools='panel'] {
  margin-block-start: 8px;
  --edge: var(--ds-border, color-mix(in srgb, currentcolor 25%, transparent));
  padding: 12px;
  border: 1px solid var(--edge);
  border-radius: 6px;
  background: var(--ds-surface, Canvas);
  color: var(--ds-text, CanvasText);
}
[data-assent-devtools] :is(button, select, input[type='search']) {
  min-block-size: 24px;
  padding: 2px 8px;
  border: 1px solid var(--ds-border-input, GrayText);
  border-radius: 4px;
  background: var(--ds-surface, ButtonFace);
  color: var(--ds-text, ButtonText);
  font: inherit;
}
[data-assent-devtools] select {
  max-inline-size: 100%;
}
[data-assent-devtools] button:disabled {
  border-color: var(--ds-border-disabled, GrayText);
  color: var(--ds-text-disabled, GrayText);
}
[data-assent-devtools] label {
  display: inline-flex;
  flex-wrap: wrap;
  gap: 0 6px;
  align-items: center;
  min-block-size: 24px;
}
[data-assent-devtools] section {
  min-inline-size: 0;
}
[data-assent-devtools] p {
  margin: 0 0 6px;
}
[data-assent-devtools] [data-columns] {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 220px), 1fr));
  gap: 12px;
  margin-block-end: 12px;
}
[data-assent-devtools] [data-row] {
  display: flex;
  flex-wrap: wrap;
  gap: 6px;
  margin-block-end: 6px;
}
[data-assent-devtools] [data-facts] {
  display: grid;
  gap: 2px;
  margin: 0 0 6px;
  padding: 0;
}
[data-assent-devtools] [data-facts] > div {
  display: grid;
  grid-template-columns: 9em 1fr;
}
[data-assent-devtools] dd {
  margin: 0;
  font-weight: 600;
}
[data-assent-devtools] ol {
  margin: 0;
  padding: 0;
  list-style: none;
}
[data-assent-devtools] li {
  display: flex;
  flex-wrap: wrap;
  gap: 0 12px;
  justify-content: space-between;
  padding-block: 4px;
  border-block-end: 1px solid var(--edge);
}
[data-assent-devtools] li bdi {
  overflow-wrap: anywhere;
}
[data-assent-devtools] li span {
  color: var(--ds-text-subtle, inherit);
}
[data-assent-devtools] li:is([data-phase='prompting'], [data-phase='late']) span {
  font-weight: 600;
}
`
