/** How long the program takes to its first frame and to each lesson, and how much memory, beside a bare window. */
package neuronlab.benchmark.start;
