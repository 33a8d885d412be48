/** The report that all benchmarks of one run write together, for people and for programs. */
package neuronlab.benchmark.report;
