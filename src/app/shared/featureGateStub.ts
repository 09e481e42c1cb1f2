// Stands in for Atlassian's feature-gate client, which would fetch its gates from Statsig (29 kB
// gzip) and warn on the console. Gates have their public defaults, but for one that portals need
// under React's strict mode.

const gatesThatAreOn = new Set(['platform_design_system_team_portal_logic_r18_fix'])

const featureGates = {
  initializeCompleted: () => true,
  checkGate: (gate: string) => gatesThatAreOn.has(gate),
  getExperimentValue: <value>(_experiment: string, _parameter: string, fallback: value) => fallback,
}

export default featureGates
