// Without this gate Atlaskit's portals end up in a detached node when React mounts twice, and the
// access request dialog never shows.
const openGates: readonly string[] = ['platform_design_system_team_portal_logic_r18_fix']

/**
 * Stands in the bundle for `@atlaskit/feature-gate-js-client`: Atlassian's remote switches are not
 * for us, and their client would weigh more than the dialog.
 */
const featureGates = {
  checkGate: (gate: string) => openGates.includes(gate),
  getExperimentValue: <value>(_experiment: string, _parameter: string, fallback: value) => fallback,
  initializeCompleted: () => true,
}

// oxlint-disable-next-line import/no-default-export -- Atlaskit imports the client by default export.
export default featureGates
