/** What is said to who hears the program: one announcer for results, complaints and answers, and names for fields. */
package neuronlab.figure.speech;
