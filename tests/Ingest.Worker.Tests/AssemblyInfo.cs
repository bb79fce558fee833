// The tests wait for servers, databases and processes more than they compute: with one test at a time for each of two processors a quarter of these stands idle.
[assembly: Xunit.v3.Parallelization(MaxThreads = 4)]
