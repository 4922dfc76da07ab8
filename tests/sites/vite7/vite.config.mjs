export default { optimizeDeps: { exclude: ["rolefit"] } };
