/** The files that a compilation is made of, those inside concatenated modules included. */
function resourcesOf(modules) {
  const resources = new Set();
  for (const module of modules) {
    for (const { resource } of module.rootModule ? module.modules : [module]) {
      if (resource) resources.add(resource.split('?')[0]);
    }
  }
  return resources;
}

module.exports = { resourcesOf };
